import type { StateInline } from 'markdown-it'
import type { LegalReference } from '../shared/LegalReference.ts'
import { parseLegalReference } from '../shared/parseLegalReference.ts'

/** Type of the tokens of legal references. */
export const LEGAL_TOKEN = 'legal_reference'

export interface LegalTokenMeta {
  /** What the author wrote between the brackets. */
  written: string
  /** Left out when it cannot be read. */
  reference?: LegalReference
}

// Followed by « ( » or « [ », double brackets are a link whose text is in brackets.
const BRACKETS_RE = /\[\[([^[\]\n]+)\]\](?![([])/y
const TOC_RE = /^toc$/i

/** Inline rule for `[[CRPA L. 321-1]]`; leaves `[[toc]]` to the plugin of that name. */
export const readLegalReference = (state: StateInline, silent: boolean): boolean => {
  BRACKETS_RE.lastIndex = state.pos
  const match = BRACKETS_RE.exec(state.src)
  const written = match?.[1]?.trim() ?? ''
  if (!match || written === '' || TOC_RE.test(written)) return false

  if (!silent) {
    const token = state.push(LEGAL_TOKEN, '', 0)
    token.meta = { written, reference: parseLegalReference(written) } satisfies LegalTokenMeta
  }
  state.pos += match[0].length
  return true
}
