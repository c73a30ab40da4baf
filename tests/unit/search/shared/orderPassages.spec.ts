import { describe, expect, it } from 'vitest'
import { analyzeQuery } from '../../../../.vuepress/search/shared/analyzeQuery.ts'
import { isAnswer } from '../../../../.vuepress/search/shared/findAnswer.ts'
import { orderPassages } from '../../../../.vuepress/search/shared/orderPassages.ts'
import { readContent } from '../../../../.vuepress/search/shared/readContent.ts'
import type { ScoredTerm } from '../../../../.vuepress/search/shared/scoreDocuments.ts'

const section = (heading: string, text: string) => ({ anchor: heading, heading, text })

const SUMMARY = 0
const PRUNING = 1
const TRAINING = 2
const WATER = 3
const QUESTIONS = 4

const page = readContent('Jardin', {
  verified: '',
  sections: [
    section('', 'En bref : tailler les rosiers, conduire la vigne, arroser.'),
    section('Tailler les rosiers', 'Un sécateur propre.'),
    section('Conduire', 'Une grimpante se conduit sur un fil.'),
    section('L’eau', 'Arroser le matin.'),
  ],
  questions: [{ section: WATER, texts: ['à quelle heure arroser'] }],
})

const ask = (query: string): ScoredTerm[] =>
  analyzeQuery(query).map((term) => ({
    term,
    variants: [{ terms: [term.stem], weight: 1 }],
    correction: '',
    rarity: 1,
  }))

const order = (query: string, scores: Record<number, number>): number[] =>
  orderPassages(
    Object.entries(scores).map(([number, score]) => ({ section: Number(number), score })),
    page,
    ask(query),
  ).map(({ section: number }) => number)

describe('orderPassages', () => {
  it('opens the section that the summary announces, when both answer as well', () => {
    expect(order('sécateur', { [SUMMARY]: 10, [TRAINING]: 9 })).toEqual([TRAINING, SUMMARY])
  })

  it('keeps the summary when it says much more', () => {
    expect(order('sécateur', { [SUMMARY]: 20, [TRAINING]: 9 })).toEqual([SUMMARY, TRAINING])
  })

  it('opens the section whose heading says what is asked', () => {
    expect(order('tailler les rosiers', { [TRAINING]: 10, [PRUNING]: 7 })[0]).toBe(PRUNING)
  })

  it('opens a section that has a word of the query before one reached by words that it does not have', () => {
    expect(order('fil', { [WATER]: 10, [TRAINING]: 8 })).toEqual([TRAINING, WATER])
    expect(order('fil', { [WATER]: 10, [TRAINING]: 6 })).toEqual([WATER, TRAINING])
  })

  it('opens a section that says a word of the query before one whose code alone has it', () => {
    const code = readContent('Jardin', {
      verified: '',
      sections: [
        section('', ''),
        section('Liste', 'Voici :\n\vsécateur,taille'),
        section('Outil', 'Le sécateur.'),
      ],
      questions: [],
    })
    const passages = [
      { section: 1, score: 10 },
      { section: 2, score: 8 },
    ]
    expect(
      orderPassages(passages, code, ask('sécateur')).map(({ section: number }) => number),
    ).toEqual([2, 1])
  })

  it('adds what a section and its questions are worth, and gives it once', () => {
    expect(order('heure', { [TRAINING]: 10, [WATER]: 6, [QUESTIONS]: 6 })).toEqual([
      WATER,
      TRAINING,
    ])
  })
})

describe('isAnswer', () => {
  it.each([
    ['tailler les rosiers', PRUNING],
    ['à quelle heure arroser', WATER],
  ])('is sure of %s', (query, number) => {
    expect(isAnswer(page, number, ask(query))).toBe(true)
  })

  it('is not, when the section says nothing of a word, however common', () => {
    const [permit, ...others] = ask('permis de conduire')
    const terms = [{ ...permit!, rarity: 0.1 }, ...others]
    expect(isAnswer(page, TRAINING, terms)).toBe(false)
    expect(isAnswer(page, TRAINING, others)).toBe(true)
  })
})
