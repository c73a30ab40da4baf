import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { readSource } from '../support/readSource.ts'

const PAGES = [
  readSource(
    'cars.md',
    '# Car parks\n\n## Users\n\nA note for the user of a car, on the comment page.',
  ),
  readSource('uses.md', '# Datasets\n\n## Uses\n\nThe use of a dataset, its score and its son.'),
]
const search = createLocalSearcher(PAGES, 'en')
const find = async (query: string): Promise<string[]> =>
  (await search(query)).pages.map(({ path }) => path)

describe('a site in English', () => {
  it.each([
    ['car', 'cars.md'],
    ['son', 'uses.md'],
    ['comment', 'cars.md'],
    ['how can I find a car', 'cars.md'],
  ])('finds %j, which French would leave out', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected)
  })

  it.each([
    ['user', ['cars.md']],
    ['use of', ['uses.md']],
    ['score of', ['uses.md']],
  ])(
    'finds the exact word of %j, and neither a French stem nor a French synonym',
    async (query, expected) => {
      expect(await find(query)).toEqual(expected)
    },
  )

  it.each([
    ['data', 'uses.md'],
    ['datset', 'uses.md'],
  ])('finds what %j begins or was meant to be', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected)
  })

  it('marks the word as it stands', async () => {
    const [page] = (await search('car')).pages
    expect(page?.title.marks).toEqual([[0, 3]])
  })

  it('is another reading than French, which leaves « car » out', async () => {
    const french = createLocalSearcher(PAGES)
    expect((await french('car parks')).pages[0]?.title.marks).toEqual([[4, 9]])
  })
})
