import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { readSource } from '../support/readSource.ts'

const search = createLocalSearcher([
  readSource(
    'guide.md',
    `# Tenir un jardin

En bref : arroser le matin, tailler les rosiers en mars, semer en avril. Arroser, tailler, semer.

## Tailler les rosiers

Un sécateur propre. On coupe au-dessus d’un bourgeon, en biais, et l’on ramasse le bois tombé.

## Conduire

Une plante grimpante se conduit sur un fil tendu.

## L’eau

Le matin, au pied, jamais sur les feuilles.

## Avant l’hiver

Le matin, on rentre les pots et les tuyaux.
`,
    { questions: [{ q: 'à quelle heure donner à boire aux plantes', a: '#l-eau' }] },
  ),
  readSource('permis.md', '# Permis\n\n## Cueillir\n\nLe permis de cueillir se demande en forêt.'),
])

const firstAnchor = async (query: string): Promise<string | undefined> =>
  (await search(query)).pages.find(({ path }) => path === 'guide.md')?.sections[0]?.anchor

describe('the passage of a page that is opened first', () => {
  it('is the section announced, and not the summary that has a word of everything', async () => {
    expect(await firstAnchor('tailler les rosiers')).toBe('tailler-les-rosiers')
  })

  it('is the one whose questions and text answer together', async () => {
    expect(await firstAnchor('boire le matin')).toBe('l-eau')
  })

  it('stays the summary when no section says it', async () => {
    expect(await firstAnchor('avril')).toBe('')
  })
})

describe('an answer', () => {
  it('is quoted from a section whose heading says what is asked', async () => {
    expect((await search('tailler des rosiers')).answer?.anchor).toBe('tailler-les-rosiers')
  })

  it('is not, when a word that was asked is nowhere in the section', async () => {
    expect((await search('permis de conduire')).answer).toBeUndefined()
  })
})
