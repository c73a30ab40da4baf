import { describe, expect, it } from 'vitest'
import { analyzeQuery } from '../../../../.vuepress/search/shared/analyzeQuery.ts'

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
