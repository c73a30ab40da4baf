import { createHeadingIds } from '../../../lib/createHeadingIds.ts'

const sources = new WeakMap<object, (name: string) => string>()

/**
 * Option `slugifyWithState` of markdown-it-anchor: the id of a heading, already unlike those before it.
 * Left to itself it counts the headings of one name from the first each time: a page of ten thousand
 * empty headings took a minute.
 *
 * @param state - of markdown-it, one for each page
 */
export const nameHeading = (title: string, state: object): string => {
  const nextId = sources.get(state) ?? createHeadingIds()
  sources.set(state, nextId)
  return nextId(title)
}
