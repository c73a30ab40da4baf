import type { MarkdownIt, Token } from 'markdown-it'

/** A note written where it is called, `^[La note.]`, as `@mdit/plugin-footnote` keeps it. */
export interface InlineNote {
  content: string
  tokens: Token[]
  /** Line of the body where it is written, from 0, once it is known. */
  line?: number
}

/** The part of markdown-it's environment where the plugin keeps notes, those of other lines among them. */
export interface NotesEnv {
  footnotes?: { list?: InlineNote[] }
}

/** The note that a token calls where it is written. */
export const inlineNoteOf = (env: NotesEnv, { type, meta }: Token): InlineNote | undefined => {
  if (type !== 'footnote_ref') return undefined
  const { id, label } = meta as { id: number; label?: string }
  return label === undefined ? env.footnotes?.list?.[id] : undefined
}

/**
 * markdown-it extension, after that of notes: a note may hold another. The rule of the plugin gives both one
 * rank, and the text of the inner one would be in no page.
 */
export const inlineNotes = (md: MarkdownIt): void => {
  md.inline.ruler.at('footnoteInline', (state, silent) => {
    if (!state.src.startsWith('^[', state.pos)) return false
    const end = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    if (end < 0) return false
    if (!silent) {
      const notes = ((state.env as NotesEnv).footnotes ??= {})
      const list = (notes.list ??= [])
      const note: InlineNote = { content: state.src.slice(state.pos + 2, end), tokens: [] }
      const id = list.push(note) - 1
      state.md.inline.parse(note.content, state.md, state.env, note.tokens)
      state.push('footnote_ref', '', 0).meta = { id }
    }
    state.pos = end + 1
    return true
  })
}
