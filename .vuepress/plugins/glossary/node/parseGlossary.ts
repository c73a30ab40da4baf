import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { findNearest } from '../../callouts/shared/findNearest.ts'
import type { Problem } from '../../diagnostics/node/AuthorError.ts'
import { listForms } from '../shared/listForms.ts'
import type { GlossaryTerm } from '../shared/types.ts'
import { parseTerm } from './parseTerm.ts'

const FRONTMATTER_RE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Terms of a page, and what is wrong with them. */
export interface ParsedTerms {
  terms: GlossaryTerm[]
  problems: Problem[]
}

interface PlacedTerm {
  term: GlossaryTerm
  line: number
}

type FoundProblem = Omit<Problem, 'file'>

const findTwins = (placed: readonly PlacedTerm[]): FoundProblem[] => {
  const owners = new Map<string, GlossaryTerm>()
  return placed.flatMap(({ term, line }) => {
    for (const form of [term.id, ...listForms(term)]) {
      const owner = owners.get(form)
      if (owner && owner !== term) {
        return [
          {
            line,
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

const findLostLinks = (placed: readonly PlacedTerm[]): FoundProblem[] => {
  const names = placed.map(({ term }) => term.term)
  return placed.flatMap(({ term, line }) =>
    term.seeAlso
      .filter((name) => !names.includes(name))
      .map((name) => {
        const nearest = findNearest(name, names)
        return {
          line,
          problem: `le terme « ${term.term} » renvoie à « ${name} », absent du lexique.`,
          hint: nearest
            ? `Vouliez-vous dire « ${nearest} » ?`
            : 'Corrigez le nom dans « seeAlso », ou définissez ce terme.',
        }
      }),
  )
}

/** Whether a page may hold a glossary, without parsing it. */
export const hasTerms = (content: string): boolean =>
  /^terms[ \t]*:/m.test(FRONTMATTER_RE.exec(content)?.[1] ?? '')

/**
 * Reads the front matter `terms` of a page.
 *
 * @param file - path to name in problems
 * @returns no term and no problem when the front matter itself is unreadable: VuePress says so
 */
export const parseGlossary = (content: string, file: string): ParsedTerms => {
  const lines = new LineCounter()
  const frontmatter = FRONTMATTER_RE.exec(content)?.[1] ?? ''
  const document = parseDocument(frontmatter, { lineCounter: lines })
  const list = isMap(document.contents) && document.get('terms', true)
  if (document.errors.length > 0 || !list) return { terms: [], problems: [] }

  // The first line of the file is the one with dashes.
  const lineOf = (node: unknown): number =>
    lines.linePos((node as Node | undefined)?.range?.[0] ?? 0).line + 1
  if (!isSeq(list)) {
    const hint = 'Écrivez sous « terms: » un terme par tiret : « - term: son nom ».'
    const problem = { line: lineOf(list), problem: '« terms » n’est pas une liste.', hint }
    return { terms: [], problems: [{ file, ...problem }] }
  }

  const placed: PlacedTerm[] = []
  const found: FoundProblem[] = []
  for (const item of list.items) {
    const value: unknown = isMap(item) ? item.toJS(document) : undefined
    const { term, problems } = parseTerm(value)
    if (term) placed.push({ term, line: lineOf(item) })
    for (const { key, problem, hint } of problems) {
      const pair = isMap(item)
        ? item.items.find((entry) => isScalar(entry.key) && entry.key.value === key)
        : undefined
      found.push({ line: lineOf(pair?.key ?? item), problem, hint })
    }
  }
  found.push(...findTwins(placed), ...findLostLinks(placed))
  return {
    terms: placed.map(({ term }) => term),
    problems: found.map((problem) => ({ file, ...problem })),
  }
}
