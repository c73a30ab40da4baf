import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { ownContainer, PLAIN } from '../shared/names.ts'

/** `[!NOTE]` of GitHub; Obsidian adds a title, and a sign for one that is folded. */
const ALERT_RE = /^\[!([a-z][\w-]{0,30})\]([-+]?)[ \t]*([^\n]*)(?:\n|$)/i

const findClose = (tokens: readonly Token[], open: number): Token | undefined => {
  const { level } = tokens[open]!
  return tokens.find(
    (token, index) => index > open && token.type === 'blockquote_close' && token.level === level,
  )
}

/** Takes the first line out of a paragraph, and the paragraph with it when nothing is left. */
const takeFirstLine = (state: StateCore, at: number, length: number): void => {
  const inline = state.tokens[at]!
  inline.content = inline.content.slice(length)
  if (inline.map) inline.map = [inline.map[0] + 1, inline.map[1]]
  if (inline.content.trim() === '') state.tokens.splice(at - 1, 3)
}

/**
 * markdown-it extension: a quotation that begins with `[!NOTE]` is a callout, as on GitHub, VitePress and
 * Obsidian. `@mdit/plugin-alert` reads the five names of GitHub and writes elements of its own: here the
 * quotation becomes a container of ours, which everything that reads callouts knows.
 */
export const alertsMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.after('block', 'alerts', (state) => {
    for (let at = 0; at + 2 < state.tokens.length; at += 1) {
      const open = state.tokens[at]!
      const inline = state.tokens[at + 2]!
      if (open.type !== 'blockquote_open' || inline.type !== 'inline') continue
      const [line, written = '', fold = '', title = ''] = ALERT_RE.exec(inline.content) ?? []
      const close = line === undefined ? undefined : findClose(state.tokens, at)
      if (line === undefined || !close) continue
      const name = fold ? 'details' : ownContainer(written)
      open.type = `container_${name}_open`
      close.type = `container_${name}_close`
      for (const token of [open, close]) token.tag = 'div'
      open.info = `${name} ${title || (name === PLAIN ? written : '')}`
      takeFirstLine(state, at + 2, line.length)
    }
  })
}
