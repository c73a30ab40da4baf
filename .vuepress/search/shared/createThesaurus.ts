import { groupByFamily } from './groupByFamily.ts'
import { LANGUAGES, type Language } from './language.ts'
import { RANKING } from './ranking.ts'
import { unpackGroups, type StemGroup } from './packGroups.ts'

/** From what a reader typed to what a page may say instead. */
export interface Equivalence {
  /** Stems that must all be in the query. */
  from: string[]
  /** Stems that a passage must all hold. */
  to: string[]
  /** Share of the score of the words typed, between 0 and 1. */
  weight: number
  /** Readers are said to type it for something else: see `WordGroup.asked`. */
  isAsked: boolean
}

/** Finds what the words of a query, alone or together, can be replaced by. */
export type Thesaurus = (stems: readonly string[]) => Equivalence[]

const link = (
  sources: readonly string[][],
  targets: readonly string[][],
  weight: number,
  isAsked = false,
): Equivalence[] =>
  sources.flatMap((from) =>
    targets
      .filter((to) => from.length > 0 && to.length > 0 && from.join(' ') !== to.join(' '))
      .map((to) => ({ from, to, weight, isAsked })),
  )

const linkGroup = ({ forms, asked }: StemGroup): Equivalence[] => [
  ...link(forms, forms, RANKING.equivalent),
  ...link(asked, forms, RANKING.asked, true),
]

/** How well the words typed answer to the first side of an equivalence: 0 when one is missing. */
const matchSource = (
  { from }: Equivalence,
  stems: ReadonlySet<string>,
  families: ReadonlySet<string>,
  findFamily: Language['family'],
): number => {
  if (from.every((stem) => stems.has(stem))) return 1
  return from.length === 1 && families.has(findFamily(from[0]!)) ? RANKING.viaFamily.from : 0
}

/** What an index says of words, as `packGroups` writes it: those of the site, and those of its language that lead somewhere in it. */
export interface PackedThesaurus {
  groups: string
  synonyms: string
  everyday: string
}

export const createThesaurus = (
  { groups, synonyms, everyday }: PackedThesaurus,
  { family: findFamily }: Language = LANGUAGES.fr,
): Thesaurus => {
  const equivalences = [
    ...unpackGroups(groups).flatMap(linkGroup),
    ...unpackGroups(synonyms).flatMap(({ forms }) => link(forms, forms, RANKING.synonym)),
    ...unpackGroups(everyday).flatMap(({ forms, asked }) =>
      link(asked, forms, RANKING.everyday, true),
    ),
  ]
  const findRelated = groupByFamily(equivalences, ({ from }) => from[0]!, findFamily)
  return (stems) => {
    const known = new Set(stems)
    // One stem of each family.
    const related = new Map(stems.map((stem) => [findFamily(stem), stem]))
    const families = new Set(related.keys())
    return [...related.values()].flatMap((stem) =>
      findRelated(stem).flatMap((equivalence) => {
        const factor = matchSource(equivalence, known, families, findFamily)
        return factor > 0 ? [{ ...equivalence, weight: equivalence.weight * factor }] : []
      }),
    )
  }
}
