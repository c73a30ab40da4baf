import { listForms } from '../shared/listForms.ts'
import type { GlossaryTerm } from '../shared/types.ts'

/** A term met in a text, with the place of its form. */
export interface FoundTerm {
  term: GlossaryTerm
  start: number
  end: number
}

interface Form {
  term: GlossaryTerm
  pattern: RegExp
  length: number
}

const WORD_RE = /[\p{L}\p{N}]+/gu
const FIRST_WORD_RE = /[\p{L}\p{N}]+/u
// « sous-licence » and « schema.data.gouv.fr » do not contain the terms that they end with.
const JOINED_BEFORE_RE = /(?:[\p{L}\p{N}_@]|[\p{L}\p{N}][-.])$/u
// One for all forms: in the pattern of each, these classes would be compiled as many times, which took a second.
const JOINED_AFTER_RE = /[\p{L}\p{N}_@]|[-.][\p{L}\p{N}]/uy

/** An acronym is told from a word by its capitals: « ROME » is not the city. */
const isAcronym = (form: string): boolean => /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form)

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const singular = (word: string): string => word.toLowerCase().replace(/[sx]$/, '')

/** Regular plurals only; the others are aliases. Short words (« de », « par ») have none. */
const allowPlural = (word: string): string => (/\p{Ll}{2}[^\P{Ll}sxz]$/u.test(word) ? '[sx]?' : '')

const createForm = (term: GlossaryTerm, text: string): Form => {
  const acronym = isAcronym(text)
  const source = text
    .split(/\s+/)
    .map((word) => escape(word).replace(/['’]/g, "['’]") + (acronym ? '' : allowPlural(word)))
    .join('\\s+')
  const pattern = new RegExp(source, acronym ? 'uy' : 'iuy')
  return { term, pattern, length: text.length }
}

/** Where a form that starts at `start` ends; null when it is not there, or only begins a longer word. */
const findEnd = ({ pattern }: Form, text: string, start: number): number | null => {
  pattern.lastIndex = start
  if (!pattern.test(text)) return null
  JOINED_AFTER_RE.lastIndex = pattern.lastIndex
  return JOINED_AFTER_RE.test(text) ? null : pattern.lastIndex
}

const indexForms = (terms: readonly GlossaryTerm[]): Map<string, Form[]> => {
  const index = new Map<string, Form[]>()
  for (const term of terms) {
    for (const text of listForms(term)) {
      const key = singular(FIRST_WORD_RE.exec(text)?.[0] ?? '')
      index.set(key, [...(index.get(key) ?? []), createForm(term, text)])
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.length - a.length)
  return index
}

/**
 * Prepares the search of terms in texts. The longest form wins, so that
 * « jeu de données de forte valeur » is not read as « jeu de données ».
 *
 * Forms are found by their first word: the cost of a text does not grow with the glossary.
 */
export const createTermFinder = (
  terms: readonly GlossaryTerm[],
): ((text: string) => FoundTerm[]) => {
  const index = indexForms(terms)
  return (text) => {
    const found: FoundTerm[] = []
    let end = 0
    for (const { 0: word, index: start } of text.matchAll(WORD_RE)) {
      // Most words begin no form: nothing else is asked of them.
      const forms = start < end ? undefined : index.get(singular(word))
      if (!forms || JOINED_BEFORE_RE.test(text.slice(Math.max(0, start - 2), start))) continue
      for (const form of forms) {
        const formEnd = findEnd(form, text, start)
        if (formEnd === null) continue
        end = formEnd
        found.push({ term: form.term, start, end })
        break
      }
    }
    return found
  }
}
