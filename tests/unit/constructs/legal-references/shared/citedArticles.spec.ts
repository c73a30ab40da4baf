import { describe, expect, it } from 'vitest'
import {
  type CitingPage,
  listCitedTexts,
} from '../../../../../.vuepress/constructs/legal-references/shared/citedArticles.ts'
import { read } from '../support/legal.ts'

const page = (
  name: string,
  ...cited: [text: string, section?: string, sentence?: string][]
): CitingPage => ({
  path: `/${name}/`,
  title: `Page ${name}`,
  references: cited.map(([text, section, sentence]) => ({
    reference: read(text),
    section,
    sentence,
  })),
})

describe('listCitedTexts', () => {
  it('groups articles by code, then other texts by kind', () => {
    const texts = listCitedTexts([
      page(
        'a',
        ['règlement 2023/138'],
        ['loi 78-17'],
        ['RGPD 4'],
        ['CRPA L. 321-1'],
        ['décret 1978-1'],
      ),
    ])
    expect(texts.map(({ title }) => title)).toEqual([
      'Code des relations entre le public et l’administration (CRPA)',
      'Règlement général sur la protection des données (RGPD)',
      'Lois',
      'Décrets',
      'Règlements européens',
    ])
  })

  it('orders articles as a code does, the whole code first', () => {
    const [code] = listCitedTexts([
      page('a', ['CRPA R. 311-12'], ['CRPA L. 311-11'], ['CRPA L. 311-9'], ['CRPA']),
    ])
    expect(code?.articles.map(({ reference }) => reference.article)).toEqual([
      undefined,
      'L. 311-9',
      'L. 311-11',
      'R. 311-12',
    ])
  })

  it('counts an article once, whatever part of it and however it is written', () => {
    const [code] = listCitedTexts([page('a', ['CRPA L. 311-5, 2°, h'], ['CRPA L311-5'])])
    expect(code?.articles).toHaveLength(1)
    expect(code?.articles[0]?.reference.part).toBeUndefined()
  })

  it('names each page once, at the first sentence that cites the article', () => {
    const [laws] = listCitedTexts([
      page(
        'deux',
        ['loi 78-17'],
        ['loi n° 78-17', 'un', 'La loi dit.'],
        ['loi 78-17', 'b', 'Non.'],
      ),
      page('dix', ['loi 78-17', 'dix']),
    ])
    expect(laws?.articles[0]?.citations).toEqual([
      { title: 'Page deux', path: '/deux/#un', sentence: 'La loi dit.' },
      { title: 'Page dix', path: '/dix/#dix', sentence: undefined },
    ])
  })

  it('is empty when nothing is cited', () => {
    expect(listCitedTexts([page('a')])).toEqual([])
  })
})
