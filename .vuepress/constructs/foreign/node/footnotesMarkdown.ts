import { footnote } from '@mdit/plugin-footnote'
import type { MarkdownIt, Token } from 'markdown-it'
import { FRENCH } from '../../../interface/french.ts'
import { fillText, type InterfaceTexts } from '../../../interface/InterfaceTexts.ts'
import { lostNotes } from './lostNotes.ts'

interface NoteMeta {
  id: number
  subId?: number
}

const metaOf = (token: Token): NoteMeta => token.meta as NoteMeta

/** `1`, and `1-2` where a text refers to the note again. Ids of the theme begin with `_`: no heading has one. */
const referenceOf = (token: Token): string => {
  const { id, subId = 0 } = metaOf(token)
  return subId > 0 ? `${id + 1}-${subId + 1}` : String(id + 1)
}

/**
 * markdown-it extension: `[^1]` and `[^1]: La note.`, as GitHub reads them. `@mdit/plugin-footnote` reads what
 * `markdown-it-footnote` 4 does, with types; its links are empty or hold a sign alone, so they are written here:
 * each says where it leads.
 */
export const footnotesMarkdown = (
  md: MarkdownIt,
  texts: Pick<InterfaceTexts, 'note' | 'noteBack' | 'notes'> = FRENCH,
): void => {
  md.use(footnote).use(lostNotes)
  Object.assign(md.renderer.rules, {
    footnote_ref: (tokens: Token[], index: number) => {
      const token = tokens[index]!
      const number = metaOf(token).id + 1
      return `<sup class="footnote-ref"><a id="_appel-${referenceOf(token)}" href="#_note-${number}" aria-label="${fillText(texts.note, { number })}">${number}</a></sup>`
    },
    footnote_block_open: () => `<section class="footnotes" aria-label="${texts.notes}">\n<ol>\n`,
    footnote_open: (tokens: Token[], index: number) =>
      `<li id="_note-${metaOf(tokens[index]!).id + 1}">`,
    footnote_anchor: (tokens: Token[], index: number) => {
      const reference = referenceOf(tokens[index]!)
      return ` <a class="footnote-back" href="#_appel-${reference}" aria-label="${fillText(texts.noteBack, { number: reference })}">↩</a>`
    },
  })
}
