import { describe, expect, it } from 'vitest'
import { parseTerm } from '../../../../../.vuepress/constructs/glossary/node/parseTerm.ts'
import { resolveEntries } from '../../../../../.vuepress/constructs/glossary/node/resolveEntries.ts'
import { legal, withIndex } from '../../legal-references/support/legal.ts'

const page = (file: string, glossaryTerms?: string[]) => ({
  filePathRelative: file,
  path: `/${file}/`,
  title: file,
  markdownEnv: { glossaryTerms },
})

const resolve = (raws: object[], pages: ReturnType<typeof page>[] = []) =>
  resolveEntries(
    raws.map((raw) => parseTerm({ definition: 'd', ...raw }).term!),
    pages,
    { legal, base: '/' },
  )

describe('resolveEntries', () => {
  it('sorts terms as a dictionary does', () => {
    const terms = [{ term: 'Zone' }, { term: 'école' }, { term: 'ETL' }, { term: 'data' }]
    expect(resolve(terms).map(({ term }) => term)).toEqual(['data', 'école', 'ETL', 'Zone'])
  })

  it('lists the pages that use a term, chapter 2 before chapter 10', () => {
    const pages = [page('g/10-b', ['csv']), page('g/2-a', ['csv']), page('g/3-c')]
    const [csv] = resolve([{ term: 'CSV' }], pages)
    expect(csv?.pages.map(({ title }) => title)).toEqual(['g/2-a', 'g/10-b'])
  })

  it('prints apostrophes as books do, and finds other terms by their name as written', () => {
    const [impact, etude] = resolve([
      { term: "Analyse d'impact", synonyms: ["mesure d'impact"], definition: "Ce qu'on mesure." },
      { term: 'Étude', seeAlso: ["Analyse d'impact"] },
    ])
    expect(impact).toMatchObject({
      term: 'Analyse d’impact',
      synonyms: ['mesure d’impact'],
      definition: 'Ce qu’on mesure.',
    })
    expect(etude?.seeAlso).toEqual([{ id: impact?.id, term: 'Analyse d’impact' }])
  })

  it('counts the pages of a term that many use, without those of articles of law', () => {
    const pages = Array.from({ length: 8 }, (_, index) => page(`g/${index}`, ['csv']))
    const article = page('droit/articles/l-1', ['csv'])
    const terms = [parseTerm({ term: 'CSV', definition: 'd' }).term!]
    const place = { legal: withIndex(), base: '/' } as const
    const [csv] = resolveEntries(terms, [article, ...pages], place)
    expect(csv?.pages).toEqual([])
    expect(csv?.pageCount).toBe(8)
  })

  it.each([
    [
      { source: 'RGPD 4' },
      { label: 'RGPD,\u00a0art.\u00a04', href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    ],
    [
      { source: 'INSEE', sourceUrl: 'https://example.org' },
      { label: 'INSEE', href: 'https://example.org' },
    ],
    [{ source: 'INSEE' }, { label: 'INSEE', href: undefined }],
    [
      { sourceUrl: 'https://example.org' },
      { label: 'https://example.org', href: 'https://example.org' },
    ],
    [{}, undefined],
  ])('shows the source %j', (raw, source) => {
    expect(resolve([{ term: 'A', ...raw }])[0]?.source).toEqual(source)
  })

  it('links to other terms that exist', () => {
    const [first] = resolve([{ term: 'A', seeAlso: ['Bé bé', 'C'] }, { term: 'Bé bé' }])
    expect(first?.seeAlso).toEqual([{ id: 'be-be', term: 'Bé bé' }])
  })
})
