import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveProjectFolders } from '../../../.vuepress/model/projectFolders.ts'
import { readGuides } from '../../../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../../../.vuepress/model/readSiteDocuments.ts'
import type { SearchPage } from '../../../.vuepress/search/shared/types.ts'

let dir: string

const write = async (file: string, content: string | Buffer): Promise<void> => {
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
  await writeFile(path.join(dir, file), content)
}
const read = (): SearchPage[] => readSiteDocuments(readGuides(resolveProjectFolders(dir)))

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'search-'))
})
afterEach(() => rm(dir, { recursive: true }))

describe('documents of a folder', () => {
  it('are its pages in natural order, labelled with their guide, and the page of the exports', async () => {
    await write('guide/README.md', '# Le guide')
    await write('guide/10-dix.md', '# Dix')
    await write('guide/2-deux.md', '# Deux')
    await write('seul.md', '# Seul')
    expect(read().map(({ path: file, labels }) => [file, labels])).toEqual([
      ['guide/2-deux.md', ['Le guide']],
      ['guide/10-dix.md', ['Le guide']],
      ['guide/README.md', ['Le guide']],
      ['pdf/', []],
      ['seul.md', []],
    ])
  })

  it('leave out what is no page, or asks not to be searched', async () => {
    await write('SUMMARY.md', '* [A](a.md)')
    await write('.vuepress/a.md', '# A')
    await write('node_modules/b/README.md', '# B')
    await write('image.png', 'x')
    await write('404.md', '# Introuvable')
    await write('cachee.md', '---\nsearch: false\n---\n# Cachée')
    expect(read()).toEqual([])
  })

  it('are reached by what readers type, from the files beside them', async () => {
    await write('guide/1-page.md', '# Une page\n\n## Demande\n\nDu texte.')
    await write('guide/2-autre.md', '# Une autre')
    await write(
      'guide/mots-cherches.yml',
      "1-page.md:\n  '#demande': [quémander]\n  '': [tout]\nabsente.md:\n  '': [rien]\n",
    )
    await write('mots-cherches.yml', "seule.md:\n  '': [isolée]\n")
    await write('seule.md', '# Seule')
    expect(
      Object.fromEntries(read().map(({ path: file, hiddenLabels }) => [file, hiddenLabels])),
    ).toMatchObject({
      'guide/1-page.md': [
        { text: 'quémander', anchor: 'demande' },
        { text: 'tout', anchor: '' },
      ],
      'guide/2-autre.md': [],
      'seule.md': [{ text: 'isolée', anchor: '' }],
    })
  })

  it('take bytes that are not UTF-8', async () => {
    await write('a.md', Buffer.from([0x23, 0x20, 0xe9, 0x00, 0xff]))
    expect(read()[0]!.path).toBe('a.md')
  })

  it('hold the glossary, the index of articles and the page of each article', async () => {
    await write(
      'mots.md',
      '---\nterms:\n  - term: CADA\n    definition: Autorité.\n    source: CRPA L. 340-1\n---\n# Mots',
    )
    await write(
      'articles.md',
      '---\narticles:\n  - article: CRPA L. 311-1\n    decides: Ouvre les documents.\n---\n# Articles\n\n<LegalIndex></LegalIndex>',
    )
    await write('page.md', '# Une page\n\n## Demande\n\nVoir [[CRPA L. 311-1]].')
    const pages = new Map(read().map((page) => [page.path, page]))
    expect(pages.get('mots.md')!.sections[1]).toMatchObject({ anchor: 'cada', text: 'Autorité.' })
    expect(pages.get('articles.md')!.sections[1]).toMatchObject({
      heading: 'Code des relations entre le public et l’administration (CRPA)',
      text: expect.stringMatching(
        /L\.\s311.1\s: Ouvre les documents\. Cité par\s: Une page\.\s+.*L\.\s340.1 Cité par\s: Mots\./,
      ) as string,
    })
    const [article, ...others] = [...pages.values()].filter(({ factor }) => factor < 0.5)
    expect(others).toHaveLength(1)
    expect(article).toMatchObject({ filter: 'Textes de loi' })
    expect(article!.title).toMatch(/L\.\s311.1/)
    const text = article!.sections.map((section) => section.text).join('\n')
    expect(text).toContain('Ouvre les documents.')
    expect(text).toContain('Voir CRPA, art. L.')
  })
})
