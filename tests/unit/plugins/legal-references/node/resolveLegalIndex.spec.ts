import { describe, expect, it } from 'vitest'
import { resolveLegalIndex } from '../../../../../.vuepress/plugins/legal-references/node/resolveLegalIndex.ts'
import { parseLegalReference } from '../../../../../.vuepress/plugins/legal-references/shared/parseLegalReference.ts'

const page = (file: string, ...cited: [text: string, section?: string][]) => ({
  filePathRelative: file,
  path: `/${file}/`,
  title: `Page ${file}`,
  markdownEnv: {
    legalReferences: cited.map(([text, section]) => ({
      reference: parseLegalReference(text)!,
      section,
    })),
  },
})

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('resolveLegalIndex', () => {
  it('groups articles by code, then other texts by kind', () => {
    const groups = resolveLegalIndex([
      page(
        'a',
        ['règlement 2023/138'],
        ['loi 78-17'],
        ['RGPD 4'],
        ['CRPA L. 321-1'],
        ['décret 1978-1'],
      ),
    ])
    expect(groups.map(({ title }) => title)).toEqual([
      'Code des relations entre le public et l’administration (CRPA)',
      'Règlement général sur la protection des données (RGPD)',
      'Lois',
      'Décrets',
      'Règlements européens',
    ])
    expect(groups[0]?.id).toBe('code-des-relations-entre-le-public-et-l-administration-crpa')
  })

  it('orders articles as a code does', () => {
    const [code] = resolveLegalIndex([
      page(
        'a',
        ['CRPA R. 311-12'],
        ['CRPA D. 312-1-3'],
        ['CRPA L. 311-11'],
        ['CRPA L. 311-9'],
        ['CRPA'],
      ),
    ])
    expect(code?.entries.map(({ label }) => plain(label))).toEqual([
      'CRPA',
      'CRPA, art. L. 311-9',
      'CRPA, art. L. 311-11',
      'CRPA, art. R. 311-12',
      'CRPA, art. D. 312-1-3',
    ])
  })

  it('names each page once, at the first section that cites the article', () => {
    const [laws] = resolveLegalIndex([
      page('g/10', ['loi 78-17', 'dix']),
      page('g/2', ['loi 78-17'], ['loi n° 78-17', 'deux'], ['loi 78-17', 'trois']),
    ])
    expect(laws?.entries).toHaveLength(1)
    expect(laws?.entries[0]?.pages).toEqual([
      { title: 'Page g/2', path: '/g/2/#deux' },
      { title: 'Page g/10', path: '/g/10/#dix' },
    ])
  })

  it('is empty when nothing is cited', () => {
    expect(resolveLegalIndex([{ ...page('a'), markdownEnv: {} }])).toEqual([])
  })
})
