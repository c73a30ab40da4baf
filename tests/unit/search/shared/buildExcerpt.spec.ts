import { describe, expect, it } from 'vitest'
import { analyzeQuery } from '../../../../.vuepress/search/shared/analyzeQuery.ts'
import { buildExcerpt, markText } from '../../../../.vuepress/search/shared/buildExcerpt.ts'
import type { ScoredTerm } from '../../../../.vuepress/search/shared/scoreDocuments.ts'
import type { MarkedText } from '../../../../.vuepress/search/shared/types.ts'

const toTerms = (query: string, expression?: string[]): ScoredTerm[] =>
  analyzeQuery(query).map((term) => ({
    term,
    variants: [
      { terms: [term.stem], weight: 1 },
      ...(expression ? [{ terms: expression, weight: 0.6 }] : []),
    ],
    correction: '',
    rarity: 1,
  }))

const getMarked = ({ text, marks }: MarkedText): string[] =>
  marks.map(([start, end]) => text.slice(start, end))

const FILLER = 'Une phrase sans rapport avec le sujet, assez longue pour remplir. '.repeat(8)

describe('buildExcerpt', () => {
  it('cuts around the words of the query, at spaces', () => {
    const excerpt = buildExcerpt(
      `${FILLER}La licence ouverte suffit. ${FILLER}`,
      toTerms('licence'),
    )
    expect(getMarked(excerpt)).toEqual(['licence'])
    expect(excerpt.text).toMatch(/^… \S/)
    expect(excerpt.text).toMatch(/\S …$/)
    expect(excerpt.text.length).toBeLessThan(215)
  })

  it.each(['\v', '\r'])('begins in code or in an image (%j) only for want of better', (sign) => {
    const aside = `${sign}licence, données`
    const excerpt = buildExcerpt(`${aside}\n${FILLER}\nUne licence.`, toTerms('licence données'))
    expect(excerpt.text).toContain('Une licence.')
    expect(getMarked(buildExcerpt(aside, toTerms('licence')))).toEqual(['licence'])
  })

  it('prefers the place that answers more words', () => {
    const text = `La licence. ${FILLER}Une licence pour les données.`
    expect(getMarked(buildExcerpt(text, toTerms('licence données')))).toEqual([
      'licence',
      'données',
    ])
  })

  it('shows the beginning when no word is there', () => {
    expect(buildExcerpt('Court texte.', toTerms('licence'))).toEqual({
      text: 'Court texte.',
      marks: [],
    })
  })

  it('separates blocks', () => {
    expect(buildExcerpt('Un\nDeux', []).text).toBe('Un · Deux')
  })

  it('takes a text without any space', () => {
    expect(buildExcerpt('a'.repeat(500), toTerms('licence')).text.length).toBeLessThan(210)
  })
})

describe('markText', () => {
  it('marks an expression only where it stands whole', () => {
    const terms = toTerms('cada', ['commission', 'acc', 'document'])
    expect(getMarked(markText('La Commission d’accès aux documents', terms))).toEqual([
      'Commission',
      'accès',
      'documents',
    ])
    expect(getMarked(markText('Un document seul', terms))).toEqual([])
  })

  it('keeps markup as text', () => {
    expect(markText('<img onerror=x> licence', toTerms('licence')).text).toBe(
      '<img onerror=x> licence',
    )
  })
})
