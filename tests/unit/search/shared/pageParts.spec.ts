import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import { createSearcher } from '../../../../.vuepress/search/shared/createSearcher.ts'
import { readSource } from '../support/readSource.ts'

const TERMS = Array.from({ length: 60 }, (_, rank) => `## Terme ${rank}\n\nDéfinition mot${rank}a.`)
const GLOSSARY = readSource('lexique.md', `# Lexique\n\n${TERMS.join('\n\n')}`, {
  questions: [{ q: 'comment dire girouette', a: '#terme-55' }],
})
const CHAPTER = readSource('chapitre.md', '# Chapitre\n\n## Un\n\nTexte.\n\n## Deux\n\nTexte.')

const { index, pages } = packIndex([GLOSSARY, CHAPTER])

/** The parts of the glossary that a query reads. */
const listRead = async (query: string): Promise<number[]> => {
  const read: number[] = []
  const search = createSearcher(index, {
    loadShard: () => Promise.reject(new Error('no shard')),
    loadPage: (page, part) => {
      if (page === 0) read.push(part)
      return Promise.resolve(pages[page]![part]!)
    },
  })
  await search(query)
  return read
}

describe('a long page', () => {
  it('is cut, a chapter is not, and no section is lost', () => {
    expect(pages[0]!.length).toBeGreaterThan(3)
    expect(pages[1]).toHaveLength(1)
    expect(pages[0]!.flatMap(({ sections }) => sections)).toEqual(
      GLOSSARY.sections.map(({ anchor, heading, text }) => ({ anchor, heading, text })),
    )
  })

  it('is read where it answers, and there only', async () => {
    expect(await listRead('mot40a')).toHaveLength(2)
    expect(await listRead('mot1a')).toEqual([0])
  })

  it.each([
    ['mot40a', 'terme-40'],
    ['comment dire girouette', 'terme-55'],
  ])('shows the passage that answers « %s »', async (query, anchor) => {
    const { pages: found } = await createLocalSearcher([GLOSSARY, CHAPTER])(query)
    expect(found[0]).toMatchObject({ path: 'lexique.md' })
    expect(found[0]!.sections[0]).toMatchObject({ anchor })
    expect(found[0]!.sections[0]!.excerpt.text).not.toBe('')
  })
})
