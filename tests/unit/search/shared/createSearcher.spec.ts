import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import {
  createSearcher,
  type SearchOptions,
} from '../../../../.vuepress/search/shared/createSearcher.ts'
import type { SearchResults } from '../../../../.vuepress/search/shared/types.ts'
import { readSource as page } from '../support/readSource.ts'

const PAGES = [
  page(
    'compte.md',
    '# Créer un compte\n\nLe compte est gratuit.\n\n## Mot de passe\n\nChoisissez-le long.',
  ),
  page(
    'licence.md',
    '# Choisir une licence\n\nDeux licences ouvertes.\n\n## La Licence Ouverte\n\nElle permet tout usage des données.',
  ),
  page(
    'supprimer.md',
    '# Faire vivre la fiche\n\nMettez-la à jour.\n\n## Suppression\n\nSupprimer la fiche est définitif.',
  ),
  page(
    'recours.md',
    '# Refus\n\nSaisissez la Commission d’accès aux documents administratifs (CADA) avant le juge.',
    { questions: ['la mairie ne répond pas à ma lettre'] },
  ),
  page('autre.md', '# Divers\n\nUn compte rendu de réunion, des données, un numéro.'),
]

const search = createLocalSearcher(PAGES)
const find = async (query: string): Promise<string[]> =>
  (await search(query)).pages.map(({ path }) => path)

describe('createSearcher', () => {
  it.each([
    ['licence', 'licence.md'],
    ['LICENCES', 'licence.md'],
    ['lisence', 'licence.md'],
    ['lice', 'licence.md'],
    ['suppression', 'supprimer.md'],
    ['effacer ma fiche', 'supprimer.md'],
    ['CADA', 'recours.md'],
    ['commission d’accès aux documents administratifs', 'recours.md'],
    ['la mairie ne répond pas', 'recours.md'],
    ['comment créer un compte ?', 'compte.md'],
  ])('answers %j with %s first', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected)
  })

  it('understands what people say for what pages write, and not the other way', async () => {
    const pages = [
      page('badge.md', '# Le badge\n\nIl certifie un compte.'),
      page('macaron.md', '# Les gâteaux\n\nUn macaron, une meringue.'),
    ]
    const said = async (query: string): Promise<string[]> =>
      (await createLocalSearcher(pages)(query)).pages.map(({ path }) => path)
    expect(await said('pastille')).toEqual(['badge.md'])
    expect(await said('badge')).toEqual(['badge.md'])
  })

  it('completes the last word of a few, not that of a whole question, which the site knows', async () => {
    const both = createLocalSearcher([
      page('seau.md', '# Un seau rouge\n\nRemplir un seau rouge de sable du mont.'),
      page('heure.md', '# L’heure\n\nUn seau rouge de sable pour la montre.'),
    ])
    const listMarked = async (query: string): Promise<string[]> =>
      (await both(query)).pages
        .flatMap(({ sections }) => sections.map(({ excerpt }) => excerpt))
        .flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))
    expect(await listMarked('sable mont')).toContain('montre')
    expect(await listMarked('seau rouge sable montr')).toContain('montre')
    expect(await listMarked('seau rouge sable mont')).not.toContain('montre')
  })

  it('answers a question in spite of one word that no page has, not in spite of most', async () => {
    expect((await find('xylographier une licence ouverte'))[0]).toBe('licence.md')
    expect(await find('xylographier une licence')).toEqual([])
    expect(await find('xylographier zzyzx une licence ouverte qwertz')).toEqual([])
  })

  it('finds nothing for an unknown word, and says so', async () => {
    expect(await search('zzzzzz')).toEqual<SearchResults>({
      query: 'zzzzzz',
      total: 0,
      filters: [],
      filter: '',
      offset: 0,
      pages: [],
      suggestion: '',
    })
  })

  it('marks words in their own spelling', async () => {
    const { pages } = await search('donnees')
    const { excerpt } = pages[0]!.sections[0]!
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toContain('données')
  })

  it('leads to the heading of the passage', async () => {
    const { pages } = await search('licence ouverte')
    expect(pages[0]!.sections[0]).toMatchObject({ anchor: 'la-licence-ouverte' })
  })

  it('suggests the spelling of the pages', async () => {
    expect((await search('choisir une lisence')).suggestion).toBe('choisir une licence')
    expect((await search('licence')).suggestion).toBe('')
  })

  it('corrects a word whose accents are signs of their own, as macOS writes them', async () => {
    const typed = ' réunnion'.normalize('NFD')
    expect((await search(typed)).suggestion).toBe('réunion')
  })

  it('reads no more pages than wanted', async () => {
    const { index, pages } = packIndex(PAGES)
    const read: number[] = []
    const remote = createSearcher(index, {
      loadShard: () => Promise.reject(new Error('no shard')),
      loadPage: (number, part) => {
        read.push(number)
        return Promise.resolve(pages[number]![part]!)
      },
    })
    const { pages: found, total } = await remote('compte données', { limit: 1 })
    expect(found).toHaveLength(1)
    expect(read).toHaveLength(1)
    expect(total).toBeGreaterThan(1)
  })

  it('gives page titles alone when texts cannot be read, and reads them again later', async () => {
    const { index, pages } = packIndex(PAGES)
    let isDown = true
    const remote = createSearcher(index, {
      loadShard: () => Promise.reject(new Error('no shard')),
      loadPage: (number, part) =>
        isDown ? Promise.reject(new Error('network')) : Promise.resolve(pages[number]![part]!),
    })
    const [down] = (await remote('licence')).pages
    expect(down).toMatchObject({ path: 'licence.md', sections: [] })
    isDown = false
    const [up] = (await remote('licence')).pages
    expect(up!.sections.length).toBeGreaterThan(0)
  })
})

describe('postings in shards', () => {
  it('are read by need, with the same results', async () => {
    const { index, shards, pages } = packIndex(PAGES, 'fr', { threshold: 10, size: 4 })
    expect(shards.length).toBeGreaterThan(10)
    expect(index.postings).toBeUndefined()
    const read = new Set<number>()
    const remote = createSearcher(index, {
      loadShard: (shard) => {
        read.add(shard)
        return Promise.resolve(shards[shard]!)
      },
      loadPage: (number, part) => Promise.resolve(pages[number]![part]!),
    })
    for (const query of ['CADA', 'licence ouverte', 'effacer']) {
      expect(await remote(query)).toEqual(await search(query))
    }
    expect(read.size).toBeLessThan(shards.length / 2)
  })
})

describe('what something is', () => {
  const filler = Array.from({ length: 9 }, (_, rank) =>
    page(
      `commission-${rank}.md`,
      `# La CADA et le silence, cas ${rank}\n\nLa CADA. La CADA. La CADA.`,
    ),
  )
  const defined = createLocalSearcher([
    ...filler,
    page('saisir.md', '# Un refus\n\nLa CADA se saisit.\n\n## La CADA\n\nCe que fait la CADA.'),
    page('lexique.md', '# Mots\n\nDes mots.', {
      terms: [
        { term: 'Avis', definition: 'Ce que rend la CADA.' },
        {
          term: 'CADA',
          longForm: 'Commission d’accès aux documents administratifs',
          definition: 'Autorité que l’on saisit d’un refus.',
        },
      ],
    }),
  ])
  const first = async (query: string) => {
    const [best] = (await defined(query, { limit: 5 })).pages
    return `${best!.path}#${best!.sections[0]!.anchor}`
  }

  it.each(['c’est quoi la CADA', 'que veut dire cada', 'définition de la CADA'])(
    'is told by the glossary: %j',
    async (query) => expect(await first(query)).toBe('lexique.md#cada'),
  )

  it('is told by its long form', async () => {
    expect(await first('c’est quoi la commission d’accès aux documents administratifs')).toBe(
      'lexique.md#cada',
    )
  })

  it('leaves the glossary where it stands when no heading is what is asked', async () => {
    expect(await first('c’est quoi le silence de la CADA')).toMatch(/^commission-/)
  })

  it('is told by the passage of that name where there is no glossary', async () => {
    const alone = createLocalSearcher([
      page('a.md', '# Un jeton, deux jetons\n\nJeton, jeton, jeton.'),
      page(
        'b.md',
        '# Divers\n\nDes accès.\n\n## Qu’est-ce qu’un jeton ?\n\nUn mot de passe long, que la machine seule lit, et qui se change.',
      ),
    ])
    expect((await alone('c’est quoi un jeton')).pages[0]?.path).toBe('b.md')
    expect((await alone('jeton')).pages[0]?.path).toBe('a.md')
  })
})

it('opens a page asked for by its number at its beginning, not at the list of its neighbours', async () => {
  const law = createLocalSearcher([
    page(
      'l311-6.md',
      '# CRPA, art. L. 311-6\n\nCe qui ne regarde que l’intéressé.\n\n## Pages qui le citent\n\nVoir l’article L. 311-6, et encore l’article L. 311-6.\n\n## Articles voisins\n\nArticle L. 311-5, article L. 311-7.',
    ),
    page('secrets.md', '# Secrets\n\nL’article L. 311-6 en dresse la liste.'),
  ])
  for (const query of ['article L311-6', 'L. 311-6', 'L311-6 intéressé']) {
    const [best] = (await law(query)).pages
    expect(best!.path).toBe('l311-6.md')
    expect(best!.sections.map(({ anchor }) => anchor)).toEqual([''])
  }
})

describe('a filter, or a page of results, that is not there', () => {
  const many = createLocalSearcher(
    Array.from({ length: 12 }, (_, rank) => ({
      ...page(`${rank}.md`, `# Commune ${rank}\n\nUne commune.`),
      filter: rank < 3 ? 'Lexique' : 'Guide',
    })),
  )
  const ask = (options: SearchOptions) => many('commune', { limit: 5, ...options })

  it('is left out: all the pages are given', async () => {
    expect(await ask({ filter: 'zzz' })).toMatchObject({ total: 12, filter: '' })
    expect(await ask({ filter: 'Lexique' })).toMatchObject({ total: 3, filter: 'Lexique' })
    expect(await ask({})).toMatchObject({ total: 12, filter: '' })
  })

  it('keeps every page for none asked, where some pages are of no filter', async () => {
    const mixed = createLocalSearcher([
      { ...page('a.md', '# Commune\n\nUne commune.'), filter: '' },
      { ...page('b.md', '# Commune seconde\n\nUne commune.'), filter: 'Guide' },
    ])
    expect(await mixed('commune', { filter: '' })).toMatchObject({ total: 2, filter: '' })
  })

  it('is the last one, past the end', async () => {
    const past = await ask({ offset: 4990 })
    expect(past).toMatchObject({ total: 12, offset: 10 })
    expect(past.pages).toHaveLength(2)
    expect(await ask({ offset: 5 })).toMatchObject({ offset: 5 })
    expect(await ask({ filter: 'Lexique', offset: 10 })).toMatchObject({ total: 3, offset: 0 })
    expect(await many('zzzz', { offset: 10 })).toMatchObject({ total: 0, offset: 0 })
  })
})
