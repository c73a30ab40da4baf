import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../../../.vuepress/search/shared/createVocabulary.ts'
import { findConjugated } from '../../../../.vuepress/search/shared/findConjugated.ts'
import { toStem } from '../../../../.vuepress/search/shared/analyzeText.ts'

const find = (word: string, known: string): string[] => {
  const terms = known.split(' ').map(toStem).sort()
  return findConjugated(toStem(word), createVocabulary(terms, ''))
}

describe('findConjugated', () => {
  it.each([
    ['perdent', 'perdre', 'perdr'],
    ['perdent', 'perdus', 'perdu'],
    ['répondent', 'répondre', 'repondr'],
    ['vendaient', 'vendu', 'vendu'],
    ['cachent', 'cacher', 'cach'],
  ])('reads %s as %s', (typed, known, stem) => {
    expect(find(typed, known)).toEqual([stem])
  })

  it.each([
    ['agent', 'agir'],
    ['document', 'documenter'],
    ['moment', 'momie'],
    ['perdent', 'perdrix'],
  ])('keeps %s apart from %s', (typed, known) => {
    expect(find(typed, known)).toEqual([])
  })

  it('leaves alone a word that the site writes so', () => {
    expect(find('perdent', 'perdent perdre')).toEqual([])
  })
})
