import type { MarkdownIt } from 'markdown-it'
import { createHeadingIds } from '../../../lib/createHeadingIds.ts'

const sources = new WeakMap<object, (name: string) => string>()

/**
 * The id of a heading, unlike those before it.
 *
 * @param state - of markdown-it, one for each page
 */
export const nameHeading = (title: string, state: object): string => {
  const nextId = sources.get(state) ?? createHeadingIds()
  sources.set(state, nextId)
  return nextId(title)
}

/**
 * markdown-it extension, in place of markdown-it-anchor: gives each heading that has chosen none its id, made
 * of its text and its code. That one looks for each heading from the top of the page, and counts those of one
 * name from the first each time: a page of ten thousand empty headings took a minute.
 */
export const headingNames = (md: MarkdownIt): void => {
  md.core.ruler.push('heading_names', (state) => {
    for (const [index, heading] of state.tokens.entries()) {
      if (heading.type !== 'heading_open' || heading.attrGet('id') !== null) continue
      const title = (state.tokens[index + 1]?.children ?? [])
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('')
      heading.attrSet('id', nameHeading(title, state))
    }
  })
}
