import { describe, expect, it } from 'vitest'
import { createLocalSearcher } from '../../../../.vuepress/search/node/createLocalSearcher.ts'
import { readDocuments } from '../../../../.vuepress/search/node/readDocuments.ts'
import { render } from '../support/readSource.ts'

const PASSING = '# Les aides\n\nUne aide en argent ou en nature.'

const source = (file: string, body: string, words: string[] = []) => ({
  path: file,
  file,
  content: body,
  header: {},
  rendered: render(body, file),
  hiddenLabels: words.map((text) => ({ text, anchor: '' })),
})

/** A site whose first page is given, and that has many passages or few. */
const searchSite = (body: string, passages: number, words?: string[]) => {
  const sections = Array.from({ length: passages }, (_, rank) => `## Partie ${rank}\n\nUn texte.`)
  const pages = [
    source('aides.md', body, words),
    source('autre.md', `# Autre\n\n${sections.join('\n\n')}`),
  ]
  return createLocalSearcher(readDocuments(pages))
}

describe('a noun of every day that a large site says in passing', () => {
  const search = searchSite(PASSING, 500)

  it('alone, is answered by nothing', async () => {
    expect((await search('argent')).total).toBe(0)
    expect((await search('de l’argent ?')).total).toBe(0)
  })

  it('helps another word', async () => {
    expect((await search('aide en argent')).pages[0]).toMatchObject({ path: 'aides.md' })
  })

  it.each([
    ['a title holds it', '# L’argent\n\nDu texte.', 500, []],
    ['readers are expected to type it', PASSING, 500, ['de l’argent']],
    ['the site is small', PASSING, 5, []],
  ])('is found when %s', async (_case, body, passages, words) => {
    expect((await searchSite(body, passages, words)('argent')).total).toBe(1)
  })

  it('is said in passing too in a whole question that readers would ask', async () => {
    const words = ['peut-on me réclamer de l’argent pour un simple envoi']
    expect((await searchSite('# Les aides\n\nUn texte.', 500, words)('argent')).total).toBe(0)
    expect((await searchSite('# Les aides\n\nUn texte.', 500, words)('réclamer')).total).toBe(1)
  })

  it('is not any rare word: « nature » is found', async () => {
    expect((await search('nature')).total).toBe(1)
  })
})
