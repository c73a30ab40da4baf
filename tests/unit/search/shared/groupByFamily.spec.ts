import { expect, it } from 'vitest'
import { toStem } from '../../../../.vuepress/search/shared/analyzeText.ts'
import { findWordFamily } from '../../../../.vuepress/search/shared/findWordFamily.ts'
import { groupByFamily } from '../../../../.vuepress/search/shared/groupByFamily.ts'
import { IRREGULAR_FAMILIES } from '../../../../.vuepress/search/shared/irregularFamilies.ts'

const WORDS = ['publication', 'publier', 'lecture', 'lire', 'lecteur', 'dépôt', 'public']

it('finds the words of a family, in order, and looks for the families of one letter only', () => {
  const asked: string[] = []
  const find = groupByFamily(
    WORDS.map(toStem),
    (stem) => stem,
    (stem) => {
      asked.push(stem)
      return findWordFamily(stem)
    },
  )
  expect(find(toStem('lire'))).toEqual(['lectur', 'lir', 'lecteur'])
  expect(asked.every((stem) => stem.startsWith('l'))).toBe(true)
  expect(find('zebr')).toEqual([])
})

it('is right to: a family begins with the letter of its words', () => {
  const stems = [
    ...IRREGULAR_FAMILIES.keys(),
    ...'pression scription suppression mission direction destruction ouverture lecture gestion accès important'
      .split(' ')
      .map(toStem),
  ]
  for (const stem of stems) expect(findWordFamily(stem)[0], stem).toBe(stem[0])
})
