import { expect, it } from 'vitest'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import { unpackGroups } from '../../../../.vuepress/search/shared/packGroups.ts'
import { nameWords } from '../../../../.vuepress/search/shared/numberWords.ts'
import { unpackTerms } from '../../../../.vuepress/search/shared/packTerms.ts'
import { readSource } from '../support/readSource.ts'

const PAGES = [readSource('erreur.md', '# Une erreur\n\nSupprimer une ligne.')]

it('gives readers the synonyms that lead to a word of the site, and no others', () => {
  const { index } = packIndex(PAGES)
  const read = (packed: string) => unpackGroups(nameWords(packed, unpackTerms(index.words)))
  const words = (packed: string): string[][] =>
    read(packed).flatMap(({ forms, asked }) => [...forms, ...asked])
  const synonyms = words(index.synonyms).flat()
  expect(synonyms).toContain('effac')
  expect(synonyms).not.toContain('dataset')
  for (const { forms, asked } of read(index.everyday)) {
    expect(asked.length).toBeGreaterThan(0)
    for (const stem of forms.flat()) expect(['erreur', 'lign', 'supprim']).toContain(stem)
  }
  expect(words(index.everyday)).toContainEqual(['bevu'])
})

it('gives an English site none of French', () => {
  expect(packIndex(PAGES, 'en').index).toMatchObject({ synonyms: '', everyday: '' })
})
