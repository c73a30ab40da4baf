import { afterEach, describe, expect, it, vi } from 'vitest'
import { readLegalLibrary } from '../../../../../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { articleKey } from '../../../../../../.vuepress/constructs/legal-references/shared/base/articleNumber.ts'
import type { LegalArticle } from '../../../../../../.vuepress/constructs/legal-references/shared/base/LegalBase.ts'
import { readLegalBase } from '../../../../../../.vuepress/constructs/legal-references/shared/base/readLegalBase.ts'

const { base, laterChanges } = readLegalLibrary()

const article = (number: string): LegalArticle => {
  const found = base.articles.get(articleKey(number))
  if (!found) throw new Error(`no article ${number}`)
  return found
}

const LEGI = 'LEGIARTI0000'

/** One article, as the package writes it. */
const node = (data: Record<string, unknown> = {}): object => ({
  type: 'article',
  data: {
    num: 'L1-1',
    id: `${LEGI}00000002`,
    cid: `${LEGI}00000009`,
    etat: 'VIGUEUR',
    dateDebut: Date.UTC(2020, 0, 1),
    dateFin: 32_472_144_000_000,
    texteHtml: '<p>Texte.</p>',
    articleVersions: [],
    ...data,
  },
})

const tree = (...children: object[]): object => ({
  type: 'code',
  data: {},
  children: [{ type: 'section', data: {}, children }],
})

const options = { code: 'CRPA', date: '2026-03-27', source: 'essai' }

describe('the base of the package', () => {
  it.each([
    ['L. 321-1', '33219044', '2016-10-09', 'Les informations publiques figurant', 1],
    ['L. 322-1', '32255220', '2016-03-19', 'Sauf accord de l', 0],
    ['L. 311-5', '33265181', '2017-07-01', 'Ne sont pas communicables', 2],
    ['R. 343-4', '31370513', '2016-01-01', 'Le silence gardé pendant le délai', 0],
    ['D. 323-2-1', '44403448', '2021-12-04', 'I. - L', 1],
    ['R. 321-5', '49795030', '2024-07-01', 'Le service public des données de référence', 3],
    ['L. 322-6', '33219056', '2016-10-09', 'Les administrations qui produisent', 1],
    ['L. 115-2', '51827051', '2025-07-02', 'I. - En l', 0],
    ['L. 221-10', '31677774', '2016-01-01', 'La publication des actes', 0],
    ['D. 324-5-1', '33504821', '2017-01-01', 'Les informations et catégories', 0],
  ])('holds %s in the version in force', (number, id, start, words, former) => {
    const found = article(number)
    expect(found).toMatchObject({ id: LEGI + id, start })
    expect(found.html.replace(/<[^>]*>/g, '')).toMatch(new RegExp(`^\\s*${words}`))
    expect(found.former).toHaveLength(former)
  })

  it('has no article that was repealed or never existed', () => {
    expect(base.articles.has('L311-99')).toBe(false)
    expect(base.articles.has('D114-9-2')).toBe(false)
  })

  it('says its own day, which no field of the data says, and what is known since', () => {
    expect(base.date).toBe('2026-03-27')
    expect(laterChanges.get('L311-5')?.[0]).toMatchObject({
      date: '2026-05-28',
      id: 'LEGIARTI000054142426',
    })
  })

  it('announces a future version, and the end of the present one', () => {
    expect(article('L. 115-2')).toMatchObject({
      end: '2029-01-01',
      future: [{ id: 'LEGIARTI000052850322', start: '2029-01-01' }],
    })
  })

  it('leaves out versions that were never in force', () => {
    expect(article('L. 221-10').former).toEqual([])
    const version = { id: `${LEGI}00000001`, etat: 'MODIFIE_MORT_NE', dateDebut: 0, dateFin: 0 }
    const { articles } = readLegalBase(tree(node({ articleVersions: [version] })), options)
    expect(articles.get('L1-1')?.former).toEqual([])
  })

  it('does not look for the common identifier among the versions', () => {
    const { cid, former } = article('R. 321-5')
    expect(cid).toBe('LEGIARTI000034196047')
    expect(former.map(({ id }) => id)).not.toContain(cid)
  })

  it('keeps the texts that made the version, and not those that codified it', () => {
    expect(article('L. 322-6').amendments.map(({ title }) => title)).toEqual([
      'loi n° 2016-1321 du 7 octobre 2016, art. 13',
      'loi n° 2016-1321 du 7 octobre 2016, art. 9',
    ])
    expect(article('R. 343-4').amendments).toMatchObject([{ kind: 'created' }])
    expect(article('L. 112-10').amendments).toEqual([])
  })

  it('dates a version by its own day, not by that of the text that made it', () => {
    const { start, amendments } = article('R. 321-5')
    expect(start).toBe('2024-07-01')
    expect(amendments).toMatchObject([{ published: '2024-06-27' }])
  })

  it('writes a starred number as lawyers do', () => {
    expect(article('R. 311-12').number).toBe('R.* 311-12')
  })
})

describe('readLegalBase', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('reads days as UTC, wherever the machine is', () => {
    vi.stubEnv('TZ', 'America/New_York')
    const { articles } = readLegalBase(tree(node()), options)
    expect(articles.get('L1-1')?.start).toBe('2020-01-01')
  })

  it('refuses a version that would begin after the day of the base', () => {
    const future = node({ dateDebut: Date.UTC(2027, 0, 1) })
    expect(() => readLegalBase(tree(future), options)).toThrow('2027-01-01')
  })

  it('refuses a day that is not at midnight UTC', () => {
    expect(() => readLegalBase(tree(node({ dateDebut: 3_600_000 })), options)).toThrow('minuit')
  })

  it('refuses two articles of one number', () => {
    expect(() =>
      readLegalBase(tree(node({ num: 'R*1-1' }), node({ num: 'R1-1' })), options),
    ).toThrow('deux articles')
  })

  it('refuses data of another form', () => {
    expect(() => readLegalBase({ type: 'code', children: [{}] }, options)).toThrow()
  })
})
