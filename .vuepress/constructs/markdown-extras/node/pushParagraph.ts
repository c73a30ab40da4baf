import type { StateBlock } from 'markdown-it'

/**
 * Adds a paragraph to what markdown-it has read so far, for a text that no other rule would keep.
 *
 * @param map - its lines of the body, from 0, the last one excluded
 */
export const pushParagraph = (state: StateBlock, content: string, map: [number, number]): void => {
  state.push('paragraph_open', 'p', 1).map = map
  Object.assign(state.push('inline', '', 0), { content, map, children: [] })
  state.push('paragraph_close', 'p', -1)
}
