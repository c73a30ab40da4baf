import type { MarkdownIt, StateInline } from 'markdown-it'
import { citationAt, writeValue } from '../shared/citations.ts'
import type { ReferenceValue } from '../shared/ReferenceValue.ts'

export interface ValuesMarkdownOptions {
  /** Values of the folder; none where it has no file of values. Asked at each citation: an author may be changing them. */
  values: () => readonly ReferenceValue[]
}

/**
 * markdown-it extension: `[[valeur seuil-agents]]` is read as if its author had written the value there, so that
 * every other extension, and all that is made of the page, sees plain text. A citation of an unknown value stays
 * as it is written: the rule `valeurs` says so. Before the extension of legal references, that would take it for one.
 */
export const valuesMarkdown = (md: MarkdownIt, { values }: ValuesMarkdownOptions): void => {
  const read = (state: StateInline, silent: boolean): boolean => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false
    const citation = citationAt(state.src, state.pos)
    const known = citation ? values() : []
    if (!citation || known.length === 0) return false
    const value = known.find(({ id }) => id === citation.id)
    // Looked over for the end of a link: a bracket among others, or it would be a link in a link.
    if (silent) {
      state.pos += 1
      return true
    }
    // Joined to its neighbours at the end of the reading of the line.
    state.push('text', '', 0).content = value ? writeValue(value, citation) : citation.written
    state.pos += citation.written.length
    return true
  }
  md.inline.ruler.before('link', 'reference_value', read)
}
