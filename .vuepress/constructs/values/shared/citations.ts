import { findNearest } from '../../../lib/findNearest.ts'
import { inFigures } from './measure.ts'
import type { ReferenceValue } from './ReferenceValue.ts'

/** A citation as it is written, and the value that it names. */
export interface Citation {
  /** The whole, brackets included. */
  written: string
  /** Offset in the text. */
  index: number
  id: string
  /** « Un mois », at the beginning of a sentence. */
  isCapital: boolean
  /** « 1 mois », where the value is « un mois ». */
  isInFigures: boolean
}

// Followed by « ( » or « [ », double brackets are a link whose text is in brackets.
const CITATION = '\\[\\[([Vv])aleur[ \\u00a0]+([^[\\]\\n]{1,120})\\]\\](?![([])'
const CITATION_RE = new RegExp(CITATION, 'g')
const HERE_RE = new RegExp(CITATION, 'y')
const FIGURES_RE = /[ \u00a0]+en[ \u00a0]+chiffres$/

const toCitation = ([written, initial, inside = '']: RegExpExecArray, index: number): Citation => {
  const name = inside.trim()
  return {
    written,
    index,
    id: name.replace(FIGURES_RE, '').trim(),
    isCapital: initial === 'V',
    isInFigures: FIGURES_RE.test(name),
  }
}

/** The citations of a text, in order. */
export const findCitations = (text: string): Citation[] =>
  [...text.matchAll(CITATION_RE)].map((match) => toCitation(match, match.index))

/** The citation that stands at an offset; null when none does. */
export const citationAt = (text: string, offset: number): Citation | null => {
  HERE_RE.lastIndex = offset
  const match = HERE_RE.exec(text)
  return match && toCitation(match, offset)
}

/** A value as a citation asks for it. */
export const writeValue = (
  { text, measure }: Pick<ReferenceValue, 'text' | 'measure'>,
  { isCapital, isInFigures }: Pick<Citation, 'isCapital' | 'isInFigures'>,
): string => {
  const written = isInFigures ? inFigures(measure) : text
  return isCapital ? written.charAt(0).toLocaleUpperCase('fr') + written.slice(1) : written
}

/** How a page cites a value. */
export const writeCitation = (
  id: string,
  { isCapital, isInFigures }: Pick<Citation, 'isCapital' | 'isInFigures'>,
): string => `[[${isCapital ? 'V' : 'v'}aleur ${id}${isInFigures ? ' en chiffres' : ''}]]`

/** What is wrong with a citation of a value that nobody defined, and what to write instead. */
export const explainUnknown = (
  id: string,
  values: readonly ReferenceValue[],
  file: string,
): { message: string; suggestion: string } => {
  const nearest = findNearest(
    id,
    values.map((value) => value.id),
  )
  return {
    message: `Aucune valeur ne s’appelle « ${id} » dans ${file}.`,
    suggestion: nearest
      ? `Vouliez-vous dire « ${nearest} » ?`
      : `Écrivez le nom d’une valeur de ${file}, ou ajoutez-y celle-ci. « npm run valeurs » les donne toutes.`,
  }
}

/** Puts values in the place of their citations; those of unknown values stay as they are. */
export const replaceCitations = (text: string, values: readonly ReferenceValue[]): string => {
  if (values.length === 0 || !/\[\[v/i.test(text)) return text
  let done = ''
  let from = 0
  for (const citation of findCitations(text)) {
    const value = values.find(({ id }) => id === citation.id)
    if (!value) continue
    done += text.slice(from, citation.index) + writeValue(value, citation)
    from = citation.index + citation.written.length
  }
  return done + text.slice(from)
}
