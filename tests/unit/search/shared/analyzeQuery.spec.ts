import { describe, expect, it } from 'vitest'
import {
  analyzeQuery,
  asksDefinition,
  isOneWord,
} from '../../../../.vuepress/search/shared/analyzeQuery.ts'

const stems = (query: string): string[] => analyzeQuery(query).map(({ stem }) => stem)

describe('analyzeQuery', () => {
  it('keeps the words of the subject', () => {
    expect(stems('Comment puis-je supprimer un jeu de données ?')).toEqual([
      'supprim',
      'jeu',
      'donnee',
    ])
  })

  it('keeps question words when nothing else is there', () => {
    expect(stems('pourquoi ?')).toEqual(['pourquoi'])
    expect(stems('à la')).toEqual(['a', 'la'])
  })

  it('has nothing to say of an empty query', () => {
    expect(analyzeQuery(' … ')).toEqual([])
  })

  it('marks the last word, which may still be typed', () => {
    expect(analyzeQuery('jeu de donn').map(({ isLast }) => isLast)).toEqual([false, true])
    expect(analyzeQuery('licence pour').map(({ isLast }) => isLast)).toEqual([false])
  })

  it('counts a repeated word once', () => {
    expect(stems('données et donnée')).toEqual(['donnee'])
  })
})

describe('asksDefinition', () => {
  it.each([
    ['c’est quoi la CADA', ['cada']],
    ['open data c koi', ['open', 'data']],
    ['cest quoi un jdd ?', ['jdd']],
    ['qu’est-ce que l’anonymisation', ['anonymisation']],
    ['qu est ce qu’une API', ['api']],
    ['que veut dire le sigle CRPA', ['crpa']],
    ['que signifie RGPD', ['rgpd']],
    ['définition d’un alias', ['alia']],
    ['alias définition', ['alia']],
  ])('reads in %j what is to be defined', (query, left) => {
    expect(asksDefinition(query)).toBe(true)
    expect(stems(query)).toEqual(left)
  })

  it.each(['qu’est-ce que je peux publier', 'qu’est-ce qui change', 'avec quoi publier', 'CADA'])(
    'asks for no definition: %j',
    (query) => {
      expect(asksDefinition(query)).toBe(false)
    },
  )

  it('keeps its words when nothing else is there, and its end marks no word as being typed', () => {
    expect(stems('définition')).toEqual(['definition'])
    expect(analyzeQuery('json définition').map(({ isLast }) => isLast)).toEqual([false])
  })
})

describe('isOneWord', () => {
  it.each(['PRADA', 'la cada', 'CADA ?'])('%s is', (query) => {
    expect(isOneWord(query)).toBe(true)
  })

  it.each(['nous faut-il une PRADA', 'comment pseudonymiser', 'licence ouverte', ''])(
    '%s is not',
    (query) => {
      expect(isOneWord(query)).toBe(false)
    },
  )
})
