import type { Page } from 'vuepress/core'
import type { StaticHtml } from './renderStaticHtml.ts'

/** What a module of the server reads of its page. */
interface StaticPage {
  data: unknown
  html: StaticHtml
}

/** Name of the function that gives a page to the server's modules, in the whole process. */
const READER = 'html-first:read-page'

const fillGaps = ({ parts }: StaticHtml, addresses: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? part : addresses[i - 1]! + part)).join('')

/**
 * Lets the server's modules read pages where they already are.
 * VuePress renders pages in the process that builds them: what went through the bundler to come back
 * would only cost time and memory.
 *
 * @param find - data and text of a page, by the path of its file
 */
export const offerPages = (find: (file: string) => StaticPage): void => {
  const read = (file: string, addresses: readonly string[]) => {
    const { data, html } = find(file)
    // As it would be had it been written in a module: a date is a text.
    return { data: JSON.parse(JSON.stringify(data)) as unknown, html: fillGaps(html, addresses) }
  }
  Object.assign(globalThis, { [READER]: read })
}

/** Writes the server's module of a page: its data, and a component that shows its text as it is. */
export const renderStaticModule = (
  { filePath, filePathRelative }: Pick<Page, 'filePath' | 'filePathRelative'>,
  { assets }: StaticHtml,
): string => {
  const names = assets.map((_, i) => `asset${i}`)
  const imports = assets.map((asset, i) => `import ${names[i]!} from ${JSON.stringify(asset)}\n`)
  return `import { h } from 'vue'
${imports.join('')}const { data, html } = globalThis[${JSON.stringify(READER)}](${JSON.stringify(filePath)}, [${names.join(', ')}])
export { data as _pageData }
export default { name: ${JSON.stringify(filePathRelative)}, render: () => h('div', { innerHTML: html }) }
`
}
