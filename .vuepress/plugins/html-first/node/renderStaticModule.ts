import type { Page } from 'vuepress/core'
import type { StaticHtml } from './renderStaticHtml.ts'

/** Name of the function that gives the text of a page to the server's modules, in the whole process. */
const READER = 'html-first:read-page'

const fillGaps = ({ parts }: StaticHtml, addresses: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? part : addresses[i - 1]! + part)).join('')

/**
 * Lets the server's modules read the text of pages where it already is.
 * VuePress renders pages in the process that builds them: text that went through the bundler to come
 * back would only cost time and memory.
 *
 * @param find - text of a page, by the path of its file
 */
export const offerPages = (find: (file: string) => StaticHtml): void => {
  const read = (file: string, addresses: readonly string[]): string =>
    fillGaps(find(file), addresses)
  Object.assign(globalThis, { [READER]: read })
}

const writeOut = (parts: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? '' : ` + asset${i - 1} + `) + JSON.stringify(part)).join('')

/** Writes the module of a page: its data, and a component that shows its text as it is. */
export const renderStaticModule = (
  page: Pick<Page, 'data' | 'filePath' | 'filePathRelative'>,
  html: StaticHtml,
  { isServer }: { isServer: boolean },
): string => {
  const names = html.assets.map((_, i) => `asset${i}`)
  const imports = html.assets.map(
    (asset, i) => `import ${names[i]!} from ${JSON.stringify(asset)}\n`,
  )
  const text = isServer
    ? `globalThis[${JSON.stringify(READER)}](${JSON.stringify(page.filePath)}, [${names.join(', ')}])`
    : writeOut(html.parts)
  const name = JSON.stringify(page.filePathRelative)
  return `import { h } from 'vue'
${imports.join('')}export const _pageData = JSON.parse(${JSON.stringify(JSON.stringify(page.data))})
const html = ${text}
export default { name: ${name}, render: () => h('div', { innerHTML: html }) }
`
}
