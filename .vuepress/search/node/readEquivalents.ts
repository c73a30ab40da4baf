import { slugify } from '@mdit-vue/shared'
import type { PlacedSection, WordGroup } from '../shared/types.ts'

const ABBREVIATION_RE = /^\*\[([^\]\n]+)\]:\s*(.+)$/gm

/** What the search reads of a term of the glossary. */
export interface SearchedTerm {
  term: string
  /** Empty without one, as the next. */
  acronym: string
  longForm: string
  /** Other names of the same thing. */
  aliases: string[]
  /** What readers type instead. */
  synonyms: string[]
  definition: string
}

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const toTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(toText).filter(Boolean) : []

/** Reads the glossary of a page of any origin; whatever has no term is left out, without a word. */
export const readGlossary = (frontmatter: Record<string, unknown>): SearchedTerm[] => {
  const { terms } = frontmatter
  if (!Array.isArray(terms)) return []
  return terms.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const fields = entry as Record<string, unknown>
    const term = toText(fields['term'])
    if (!term) return []
    return {
      term,
      acronym: toText(fields['acronym']),
      longForm: toText(fields['longForm']),
      aliases: toTexts(fields['aliases']),
      synonyms: toTexts(fields['synonyms']),
      definition: toText(fields['definition']),
    }
  })
}

/** A glossary entry as a passage to find, under the id that the page gives it. */
export const toGlossarySection = (entry: SearchedTerm): PlacedSection => ({
  anchor: slugify(entry.term),
  heading: entry.term,
  parents: [],
  text: [[entry.acronym, entry.longForm].filter(Boolean).join(', '), entry.definition]
    .filter(Boolean)
    .join('\n'),
})

/** What a page declares to mean the same: its glossary, and its abbreviations `*[SIGLE]: forme longue`. */
export const readEquivalents = (body: string, glossary: readonly SearchedTerm[]): WordGroup[] => [
  ...glossary
    .map(({ term, acronym, longForm, aliases, synonyms }) => ({
      forms: [term, acronym, longForm, ...aliases].filter(Boolean),
      asked: synonyms,
    }))
    .filter(({ forms, asked }) => forms.length + asked.length > 1),
  ...Array.from(body.matchAll(ABBREVIATION_RE), ([, acronym = '', longForm = '']) => ({
    forms: [acronym.trim(), longForm.trim()],
    asked: [],
  })),
]
