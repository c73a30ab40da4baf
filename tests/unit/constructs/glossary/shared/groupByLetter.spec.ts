import { describe, expect, it } from 'vitest'
import { groupByLetter } from '../../../../../.vuepress/constructs/glossary/shared/groupByLetter.ts'
import type { GlossaryEntry } from '../../../../../.vuepress/constructs/glossary/shared/types.ts'

const entry = (term: string): GlossaryEntry => ({
  id: term,
  term,
  synonyms: [],
  definition: 'd',
  seeAlso: [],
  pages: [],
  pageCount: 0,
})

describe('groupByLetter', () => {
  it('groups by first letter, accents and case aside', () => {
    const groups = groupByLetter(['3D', 'data', 'DCAT', 'Échelle', 'EPCI'].map(entry))
    expect(groups.map(({ letter, id, items }) => [letter, id, items.length])).toEqual([
      ['#', 'lettre-autre', 1],
      ['D', 'lettre-d', 2],
      ['E', 'lettre-e', 2],
    ])
  })
})
