import { findNearest } from '../../../lib/findNearest.ts'
import { listForms } from '../shared/listForms.ts'
import type { GlossaryTerm } from '../shared/types.ts'
import { parseTerm } from './parseTerm.ts'

/** What is wrong with the terms of a page. */
export interface GlossaryProblem {
  /** Where it is in the front matter: `['terms', 2, 'seeAlso']`. */
  path: (string | number)[]
  problem: string
  hint: string
}

/** Terms of a page, and what is wrong with them. */
export interface ParsedTerms {
  terms: GlossaryTerm[]
  problems: GlossaryProblem[]
}

interface PlacedTerm {
  term: GlossaryTerm
  /** Rank in the list of the page. */
  index: number
}

const findTwins = (placed: readonly PlacedTerm[]): GlossaryProblem[] => {
  const owners = new Map<string, GlossaryTerm>()
  return placed.flatMap(({ term, index }) => {
    for (const form of [term.id, ...listForms(term)]) {
      const owner = owners.get(form)
      if (owner && owner !== term) {
        return [
          {
            path: ['terms', index],
            problem: `« ${form === term.id ? term.term : form} » est déjà défini par « ${owner.term} ».`,
            hint: 'Gardez chaque mot pour un seul terme : retirez-le de l’un des deux.',
          },
        ]
      }
      owners.set(form, term)
    }
    return []
  })
}

const findLostLinks = (placed: readonly PlacedTerm[]): GlossaryProblem[] => {
  const names = placed.map(({ term }) => term.term)
  const known = new Set(names)
  return placed.flatMap(({ term, index }) =>
    term.seeAlso
      .filter((name) => !known.has(name))
      .map((name) => {
        const nearest = findNearest(name, names)
        return {
          path: ['terms', index, 'seeAlso'],
          problem: `le terme « ${term.term} » renvoie à « ${name} », absent du lexique.`,
          hint: nearest
            ? `Vouliez-vous dire « ${nearest} » ?`
            : 'Corrigez le nom dans « seeAlso », ou définissez ce terme.',
        }
      }),
  )
}

/**
 * Reads the front matter `terms` of a page.
 *
 * @param terms - its value; a page without glossary has none
 */
export const parseGlossary = (terms: unknown): ParsedTerms => {
  if (terms === undefined || terms === null) return { terms: [], problems: [] }
  if (!Array.isArray(terms)) {
    const hint = 'Écrivez sous « terms: » un terme par tiret : « - term: son nom ».'
    return {
      terms: [],
      problems: [{ path: ['terms'], problem: '« terms » n’est pas une liste.', hint }],
    }
  }
  const placed: PlacedTerm[] = []
  const found: GlossaryProblem[] = []
  for (const [index, value] of (terms as unknown[]).entries()) {
    const { term, problems } = parseTerm(value)
    if (term) placed.push({ term, index })
    for (const { key, problem, hint } of problems)
      found.push({ path: ['terms', index, ...(key ? [key] : [])], problem, hint })
  }
  found.push(...findTwins(placed), ...findLostLinks(placed))
  return { terms: placed.map(({ term }) => term), problems: found }
}
