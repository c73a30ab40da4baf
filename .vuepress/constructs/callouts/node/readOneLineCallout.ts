import type { StateBlock } from 'markdown-it'
import { CALLOUT_TYPES } from '../shared/calloutTypes.ts'
import { readOneLineText } from '../shared/readContainerInfo.ts'

const OPENING_RE = new RegExp(`^(:{3,})\\s*(${Object.keys(CALLOUT_TYPES).join('|')})(?=\\s)`, 'i')

/**
 * Block rule for `::: lexique Texte. :::`, opened and closed on one line.
 * Pages of older sites use it; without this rule the callout would swallow the rest of the page.
 */
export const readOneLineCallout = (
  state: StateBlock,
  line: number,
  _endLine: number,
  silent: boolean,
): boolean => {
  if (state.sCount[line]! - state.blkIndent >= 4) return false
  const start = state.bMarks[line]! + state.tShift[line]!
  const source = state.src.slice(start, state.eMarks[line])
  const [opening, markup = '', name = ''] = OPENING_RE.exec(source) ?? []
  const text = opening === undefined ? null : readOneLineText(source.slice(opening.length))
  if (text === null) return false
  if (silent) return true

  const type = `container_${name.toLowerCase()}`
  const map: [number, number] = [line, line + 1]

  const open = state.push(`${type}_open`, 'div', 1)
  Object.assign(open, { markup, map, block: true, info: name, meta: { closed: true } })
  const paragraph = state.push('paragraph_open', 'p', 1)
  paragraph.map = map
  const inline = state.push('inline', '', 0)
  Object.assign(inline, { content: text, map, children: [] })
  state.push('paragraph_close', 'p', -1)
  state.push(`${type}_close`, 'div', -1)

  state.line = line + 1
  return true
}
