import type { App } from 'vuepress/core'
import type { StaticPages } from './openStaticPages.ts'
import type { StaticHtml } from './renderStaticHtml.ts'

/** Name of the function that gives a page to the server's app, in the whole process. */
const READER = 'html-first:read-page'

/** How VuePress writes, in its table of pages, that one is loaded. */
const IMPORT_RE = /\bimport\((?:\/\*[^*]*\*\/)?("(?:[^"\\]|\\.)*")\)/g

/** An image of a page, as the server's app knows it: by the file that names it, and the address written there. */
export interface PageAsset {
  importer: string
  asset: string
  /** What the bundler imports: see `resolveAssets`. */
  id: string
}

const nameAsset = (importer: string, asset: string): string => `${importer}\0${asset}`

const fillGaps = ({ parts }: StaticHtml, addresses: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? part : addresses[i - 1]! + part)).join('')

/** A module of a page, as the server's app takes it. */
export interface PageModule {
  name: string | null
  data: unknown
  html: string
}

/**
 * Lets the server's app read pages of plain HTML where they already are. VuePress renders pages in the process
 * that builds them: what went through the bundler to come back would only cost time and memory, and the app
 * would be another one each time that a text changes.
 *
 * @param onRead - told of each page that is read, by the path of its file
 */
export const offerPages = (
  app: App,
  pages: StaticPages,
  onRead: (file: string) => void = () => {},
): void => {
  const read = (file: string, addresses: Readonly<Record<string, string>>): PageModule => {
    onRead(file)
    const { data, filePathRelative: name } = app.pagesMap[file]!
    const html = pages.read(file)!
    return {
      name,
      // As it would be had it been written in a module: a date is a text.
      data: JSON.parse(JSON.stringify(data)) as unknown,
      html: fillGaps(
        html,
        html.assets.map((asset) => {
          const address = addresses[nameAsset(file, asset)]
          if (address === undefined) throw new Error(`html-first: no address for ${asset}`)
          return address
        }),
      ),
    }
  }
  Object.assign(globalThis, { [READER]: read })
}

/**
 * Writes the server's table of pages: those of plain HTML are read by the function of `offerPages`, and shown as
 * they are. The others are imported, as VuePress has it.
 *
 * @param routes - VuePress' own table
 * @returns the table, and how many pages of plain HTML it leads to
 */
export const renderServerRoutes = (
  routes: string,
  pages: StaticPages,
  assets: readonly PageAsset[],
): { code: string; count: number } => {
  let count = 0
  const table = routes.replace(IMPORT_RE, (whole, literal: string) => {
    if (!pages.has(JSON.parse(literal) as string)) return whole
    count += 1
    return `readPage(${literal})`
  })
  const imports = assets.map(({ id }, i) => `import asset${i} from ${JSON.stringify(id)}\n`)
  const addresses = assets.map(
    ({ importer, asset }, i) => `${JSON.stringify(nameAsset(importer, asset))}: asset${i}`,
  )
  const code = `import { h } from 'vue'
${imports.join('')}const addresses = { ${addresses.join(', ')} }
const readPage = async (file) => {
  const { name, data, html } = globalThis[${JSON.stringify(READER)}](file, addresses)
  return { _pageData: data, default: { name, render: () => h('div', { innerHTML: html }) } }
}
${table}`
  return { code, count }
}
