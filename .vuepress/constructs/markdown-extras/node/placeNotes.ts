import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { createLineFinder } from '../../callouts/node/createLineFinder.ts'
import { type InlineNote, inlineNoteOf, type NotesEnv } from './inlineNotes.ts'

const countLines = (text: string): number => text.split('\n').length - 1

/** Gives the notes called among inline tokens, and those in them, their line of the body, from 0. */
const placeCalls = (env: NotesEnv, children: readonly Token[], first: number): void => {
  let line = first
  for (const child of children) {
    const note = inlineNoteOf(env, child)
    if (note) {
      note.line = line
      placeCalls(env, note.tokens, line)
    }
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1
    else line += countLines(note?.content ?? child.content)
  }
}

const carry = (state: StateCore, { content, tokens, line = 0 }: InlineNote): Token =>
  Object.assign(new state.Token('inline', '', 0), {
    content,
    children: tokens,
    map: [line, line + 1],
  })

/**
 * markdown-it extension, after all those that read texts right after `inline`: until the plugin of notes puts
 * `^[La note.]` at the end of the page, its text stands behind the others, at the line where it is written.
 * What those extensions do to a text, they then do to that of notes, and what they tell is told there.
 */
export const placeNotes = (md: MarkdownIt): void => {
  const carriers = new WeakMap<Token, InlineNote>()

  md.core.ruler.after('inline', 'notes_shown', (state) => {
    const env = state.env as NotesEnv
    const notes = (env.footnotes?.list ?? []).filter(({ tokens }) => tokens !== undefined)
    if (notes.length === 0) return
    const findLine = createLineFinder(state.tokens)
    for (const [index, { children }] of state.tokens.entries())
      if (children?.some((child) => inlineNoteOf(env, child)))
        placeCalls(env, children, findLine(index, 0) - 1)
    for (const note of notes) {
      const carrier = carry(state, note)
      carriers.set(carrier, note)
      state.tokens.push(carrier)
    }
  })

  md.core.ruler.before('lost_notes', 'notes_taken', (state) => {
    state.tokens = state.tokens.filter((token) => {
      const note = carriers.get(token)
      if (note) note.tokens = token.children ?? []
      return !note
    })
  })

  // The paragraph that the plugin makes of the note knows no line.
  md.core.ruler.after('footnoteTail', 'notes_placed', ({ tokens, env }) => {
    for (const [index, { type, meta }] of tokens.entries()) {
      if (type !== 'footnote_open') continue
      const line = (env as NotesEnv).footnotes?.list?.[(meta as { id: number }).id]?.line
      if (line === undefined) continue
      for (const token of tokens.slice(index + 1, index + 4)) token.map ??= [line, line + 1]
    }
  })
}
