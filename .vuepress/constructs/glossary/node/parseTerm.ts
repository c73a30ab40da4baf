import { slugify } from '@mdit-vue/shared'
import { findNearest } from '../../../lib/findNearest.ts'
import type { GlossaryTerm } from '../shared/types.ts'

const TEXT_KEYS = ['term', 'acronym', 'longForm', 'definition', 'source', 'sourceUrl'] as const
const LIST_KEYS = ['aliases', 'synonyms', 'seeAlso'] as const
const KEYS: readonly string[] = [...TEXT_KEYS, ...LIST_KEYS, 'tooltip']

/** What is wrong with a value, and the key that holds it. */
export interface TermProblem {
  key?: string
  problem: string
  hint: string
}

const isScalar = (value: unknown): boolean => ['string', 'number'].includes(typeof value)

const checkKeys = (raw: Record<string, unknown>, name: string): TermProblem[] =>
  Object.entries(raw).flatMap(([key, value]) => {
    const where = `le terme « ${name} »`
    if (!KEYS.includes(key)) {
      const nearest = findNearest(key, KEYS)
      return [
        {
          key,
          problem: `${where} a une clé inconnue, « ${key} ».`,
          hint: nearest
            ? `Vouliez-vous dire « ${nearest} » ?`
            : `Clés reconnues : ${KEYS.join(', ')}.`,
        },
      ]
    }
    const isList = LIST_KEYS.some((listKey) => listKey === key)
    if (isList && !(Array.isArray(value) && value.every(isScalar))) {
      const hint = `Écrivez ${key}: [premier, second].`
      return [{ key, problem: `${where} : « ${key} » n’est pas une liste de mots.`, hint }]
    }
    if (key === 'tooltip' ? typeof value !== 'boolean' : !isList && !isScalar(value)) {
      const hint = key === 'tooltip' ? 'Écrivez tooltip: false.' : `Écrivez ${key}: un texte.`
      return [{ key, problem: `${where} : « ${key} » est mal écrit.`, hint }]
    }
    return []
  })

const checkAddress = ({ sourceUrl }: Record<string, unknown>, name: string): TermProblem[] =>
  sourceUrl === undefined || /^https?:\/\/\S+$/.test(String(sourceUrl))
    ? []
    : [
        {
          key: 'sourceUrl',
          problem: `le terme « ${name} » : « ${String(sourceUrl)} » n’est pas une adresse.`,
          hint: 'Écrivez une adresse complète, qui commence par https://.',
        },
      ]

const readText = (value: unknown): string | undefined =>
  isScalar(value) ? String(value).trim() || undefined : undefined

const readList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isScalar).map((item) => String(item).trim()) : []

/**
 * Reads one item of the front matter `terms`.
 *
 * @returns the term, left out when it has no name or no definition, and what is wrong
 */
export const parseTerm = (value: unknown): { term?: GlossaryTerm; problems: TermProblem[] } => {
  const raw = (value && typeof value === 'object' ? value : {}) as Record<string, unknown>
  const name = readText(raw.term)
  if (!name) {
    const hint = 'Commencez chaque terme par « - term: son nom ».'
    return { problems: [{ problem: 'un terme du lexique n’a pas de nom.', hint }] }
  }
  const problems = [...checkKeys(raw, name), ...checkAddress(raw, name)]
  const definition = readText(raw.definition)
  if (!definition) {
    const hint = 'Ajoutez « definition: une phrase ».'
    problems.push({ problem: `le terme « ${name} » n’a pas de définition.`, hint })
    return { problems }
  }
  const term: GlossaryTerm = {
    id: slugify(name),
    term: name,
    acronym: readText(raw.acronym),
    longForm: readText(raw.longForm),
    aliases: readList(raw.aliases),
    synonyms: readList(raw.synonyms),
    definition,
    source: readText(raw.source),
    sourceUrl: readText(raw.sourceUrl),
    seeAlso: readList(raw.seeAlso),
    tooltip: raw.tooltip !== false,
  }
  return { term, problems }
}
