import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { analyzeText } from '../../../../.vuepress/search/shared/analyzeText.ts'
import { findWordFamily } from '../../../../.vuepress/search/shared/findWordFamily.ts'
import { stemWord } from '../../../../.vuepress/search/shared/stemWord.ts'
import { foldWord } from '../../../../.vuepress/search/shared/foldWord.ts'
import { readSource } from '../support/readSource.ts'

describe('a word, typed or pasted', () => {
  it.each([
    ['L. 321-1', 'L321-1', 'l. 321-1', 'L3211', 'L.\u00A0321-1'],
    ['R. 112 A-3', 'R112 A-3', 'r112a-3'],
    ['C.A.D.A.', 'CADA', 'cada'],
    ['fichier', 'ﬁchier', 'fi\u00ADchier', 'fi\u200Bchier'],
    ['CO₂', 'co2'],
    ['m²', 'm2'],
    ['2ᵉ', '2e'],
    ['10 000', '10000', '10\u202F000'],
    ['aujourd’hui', "aujourd'hui", 'aujourdhui'],
  ])('is the same however it is written: %s', (first, ...others) => {
    const [stem] = analyzeText(first)
    expect(stem).toBeTruthy()
    for (const other of others) expect(analyzeText(other)).toEqual([stem])
  })

  it('keeps the words around a reference, and dates', () => {
    expect(analyzeText('voir L. 311-1 A partir')).toHaveLength(3)
    expect(analyzeText('2026-02-03')).toEqual(['2026', '02', '03'])
    expect(analyzeText('il y a 900 habitants')).toEqual(['900', 'habitant'])
  })

  it('is one word when it is an electronic address, and none of those in it', () => {
    const [verb, address, ...others] = analyzeText('Écrivez à Schema@data.gouv.fr.')
    expect([verb, address]).toEqual([
      ...analyzeText('écrivez'),
      ...analyzeText('schema@data.gouv.fr'),
    ])
    expect(others).toEqual([])
    expect(address).not.toBe(analyzeText('schema')[0])
    expect(analyzeText('un @ seul, data@')).toEqual(['seul', 'data'])
  })

  it.each(['a.', 'a-', 'ab_', 'a', 'a@', 'a.@'])(
    'is read in a time that grows with its length: %s',
    (part) => {
      const time = (length: number): number => {
        const text = part.repeat(length)
        const start = performance.now()
        analyzeText(text)
        return performance.now() - start
      }
      time(2000)
      expect(time(200_000)).toBeLessThan(4000)
    },
  )

  it('is told from a word of grammar by its accents', () => {
    expect(analyzeText('mais ou du')).toEqual([])
    expect(analyzeText('maïs dû')).toEqual(['mais', 'du'])
  })
})

describe('families', () => {
  const family = (word: string): string => findWordFamily(stemWord(foldWord(word)))

  it.each([
    ['import', 'important'],
    ['imposer', 'impossible'],
    ['mis', 'mission'],
    ['départ', 'département'],
    ['gouvernance', 'gouvernement'],
    ['pas', 'passage'],
    ['report', 'reportage'],
    ['cour', 'courant'],
    ['référencer', 'référence'],
    ['donner', 'données'],
    ['poser', 'possible'],
  ])('%s and %s are two', (a, b) => {
    expect(family(a)).not.toBe(family(b))
  })

  it.each([
    ['publication', 'publier'],
    ['suppression', 'supprimer'],
    ['moissonnage', 'moissonner'],
    ['téléchargement', 'télécharger'],
  ])('%s and %s are one', (a, b) => {
    expect(family(a)).toBe(family(b))
  })
})

describe('searching', () => {
  const PAGES = [
    readSource(
      'article.md',
      '# Droit\n\n## Accès\n\nVoir [[CRPA L. 321-1]] et [[LPF R. 112 A-3]].',
    ),
    readSource('autre.md', '# Autre\n\n## Suite\n\nVoir [[CRPA L. 321-2]], un agent et un don.'),
    readSource('ouvert.md', '# Open data\n\nDes métadonnées et des données à l’identique.', {
      terms: [{ term: 'Open data', longForm: 'données ouvertes' }],
    }),
    readSource(
      'joints.md',
      '# Mots\n\nDes prud’hommes, un rendez-vous, un porte-avions et ISO 8601.',
    ),
    readSource(
      'synonyme.md',
      '# Retirer une fiche\n\nOn retire une fiche, puis une autre fiche. La désinscription est rare.',
    ),
  ]
  const search = createLocalSearcher(PAGES)
  const find = async (query: string): Promise<string[]> =>
    (await search(query)).pages.map(({ path }) => path)

  it.each(['L. 321-1', 'L321-1', 'L3211', 'article 321-1', 'R112 A-3', 'l 321-1'])(
    'an article of law leads to the pages that cite it: %s',
    async (query) => {
      expect(await find(query)).toEqual(['article.md'])
    },
  )

  it.each([
    ['prudhommes', 'joints.md'],
    ['rendezvous', 'joints.md'],
    ['porteavions', 'joints.md'],
    ['iso8601', 'joints.md'],
    ['opendata', 'ouvert.md'],
    ['méta-données', 'ouvert.md'],
    ['meta donnees', 'ouvert.md'],
    ['lidentique', 'ouvert.md'],
  ])('words joined or split are understood: %s', async (query, expected) => {
    const { pages, suggestion } = await search(query)
    expect(pages[0]?.path).toBe(expected)
    expect(suggestion).toBe('')
  })

  it.each(['argent', 'drone', 'L9999', '20261'])(
    'says that nothing answers %s, and corrects it to nothing',
    async (query) => {
      expect(await search(query)).toMatchObject({ total: 0, pages: [], suggestion: '' })
    },
  )

  it('says that nothing answers when the word that matters is not there', async () => {
    expect(await find('agent immobilier')).toEqual([])
  })

  it('reads the beginning of a message that was pasted whole', async () => {
    const message = `${'mot '.repeat(29)}fiche ${'données '.repeat(20)}`
    expect((await search(message)).suggestion).toBe('')
  })
})
