import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../.vuepress/checks/node/checkSite.ts'
import { NO_LAW } from '../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { NO_FILES } from '../../../.vuepress/model/ChainFiles.ts'
import { createSite } from '../../../.vuepress/model/site/createSite.ts'
import { selectPages } from '../../../.vuepress/model/site/selectPages.ts'
import { completePage, createPageReader } from '../../../.vuepress/model/source/parsePage.ts'
import { fileNames } from '../../../.vuepress/rules/fileNames.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const check = (pages: string[], files: string[] = []) =>
  checkFixture(fileNames, Object.fromEntries(pages.map((file) => [file, '# A'])), { files })

describe('fileNames', () => {
  it('are those of pages and of what pages show', () => {
    expect(
      check(
        ['README.md', 'guide/README.md', 'guide/1-creer.md', 'data.gouv.fr/index.md'],
        ['guide/photo.png', 'mots.txt', 'robots.txt', 'LICENSE.txt', 'guide/donnees.csv'],
      ),
    ).toEqual([])
  })

  it.each([
    ['guide/3-suite.MD', '3-suite.md'],
    ['guide/suite.markdown', 'suite.md'],
  ])('end with .md: %s', (file, name) => {
    expect(check([], [file])).toMatchObject([
      { file, line: 1, severity: 'error', suggestion: `Nommez-le « ${name} ».` },
    ])
  })

  it('are read as text, in a lenient build, when they end with .mdx', () => {
    expect(check([], ['guide/suite.mdx'])).toMatchObject([
      { severity: 'error', suggestion: expect.stringMatching(/« suite\.md » .*--souple/) },
    ])
  })

  it.each([
    ['guide/a\u200Bb.md', 'contient un signe invisible'],
    ['guide/a\nb.md', 'contient un signe invisible'],
    ['guide/\u202Eab.md', 'contient un signe invisible'],
    ['guide/a…b.md', 'contient un signe qu’une adresse porte mal'],
    ['guide/été.md', 'contient un accent'],
    ['guide/日本.md', 'contient une lettre d’une autre écriture'],
    ['guide/con.md', 'est réservé par Windows'],
    ['guide/a..md', 'finit par un signe'],
    ['guide/a~.md', 'finit par un signe'],
  ])('say what is wrong in %j', (file, message) => {
    expect(check([file])).toMatchObject([{ message: expect.stringContaining(message) }])
  })

  it.each(['guide/Mon Texte.docx', 'guide/mon-texte.odt', 'guide/mon-texte.txt'])(
    'are not those of a word processor: %s',
    (file) => {
      expect(check([], [file])).toMatchObject([
        { severity: 'warning', suggestion: expect.stringContaining('« mon-texte.md »') },
      ])
    },
  )

  it.each(['guide/mon-texte.html', 'mon-texte.rst', 'mon-texte.adoc', 'a/mon-texte.ipynb'])(
    'are not those of pages of another system: %s',
    (file) => {
      expect(check([], [file])).toMatchObject([{ file, severity: 'warning' }])
    },
  )

  it('may be those of its templates', () => {
    const files = ['overrides/main.html', '_includes/a.html', 'guide/layouts/b.html']
    expect(check([], files)).toEqual([])
  })

  it('may be those of texts that pages show or lead to', () => {
    const texts: Record<string, string> = { 'g/a.txt': '<!-- @include: ./b.txt -->\n' }
    const read = createPageReader({
      isBuild: false,
      files: {
        ...NO_FILES,
        readFragment: (path) => texts[path] ?? 'Un texte.\n',
        images: { ...NO_FILES.images, findFile: () => 'file' },
        links: { ...NO_FILES.links, findFile: (file) => `/${file}` },
      },
      glossary: { find: () => [], path: () => '/' },
      legal: createLegalState(NO_LAW),
      moved: {},
      vuePages: [],
    })
    const content =
      '# A\n\n<!-- @include: ./a.txt -->\n\n@[code](./c.txt)\n\n[d](./d.docx)\n\n<<< ./e.txt\n'
    const page = { file: 'g/page.md', content }
    const files = ['a', 'b', 'c', 'e', 'f'].map((name) => `g/${name}.txt`)
    const site = createSite(
      { pages: [page], files: [...files, 'g/d.docx'] },
      { parse: (input) => completePage(input, read(input)) },
    )
    expect(checkSite(site, [fileNames]).map(({ file }) => file)).toEqual(['g/f.txt'])
  })

  it('may not be those of notices, without a word', () => {
    const leftOut = selectPages(['a/CONTRIBUTING.md', 'LICENSE.md', 'SUMMARY.md']).leftOut
    expect(checkFixture(fileNames, { 'a.md': '# A' }, { leftOut })).toMatchObject([
      { file: 'a/CONTRIBUTING.md', severity: 'warning' },
      { file: 'LICENSE.md', suggestion: expect.stringContaining('« license.md »') },
    ])
  })

  it.each([
    ['guide/Mon texte.md', 'contient une espace', 'mon-texte'],
    ['guide/créer.md', 'contient un accent', 'creer'],
    ['guide/Creer.md', 'contient une capitale', 'creer'],
    ['guide/a&b.md', 'contient un signe', 'a-b'],
    ['guide/creer (1).md', 'est celui d’une copie', 'creer'],
    ['guide/Copie de creer.md', 'est celui d’une copie', 'creer'],
    ['guide/creer - Copie.md', 'est celui d’une copie', 'creer'],
    ['guide/_brouillon.md', 'commence par un tiret bas', 'brouillon'],
    ['Mon Guide/README.md', 'contient une espace', 'mon-guide'],
  ])('make good addresses: %s', (file, reason, name) => {
    expect(check([file])).toMatchObject([
      {
        file,
        severity: 'warning',
        message: expect.stringContaining(reason),
        suggestion: expect.stringContaining(`« ${name} »`),
      },
    ])
  })

  it('may be anything where the page says its own address', () => {
    expect(checkFixture(fileNames, { 'Mon texte.md': '---\npermalink: /texte/\n---\n' })).toEqual(
      [],
    )
  })

  it('tell a folder once', () => {
    expect(check(['Mon Guide/README.md', 'Mon Guide/1-a.md'])).toHaveLength(1)
  })

  it.each([
    ['a/creer.md', 'a/Creer.md'],
    ['a/cr\u00E9er.md', 'a/cre\u0301er.md'],
  ])('are not told apart by a capital or a way to write an accent', (first, second) => {
    expect(check([first, second]).filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: second, message: expect.stringContaining('ne diffèrent que par') },
    ])
  })
})

it('say which files of a folder that is served are not', () => {
  expect(checkFixture(fileNames, { 'a.md': '# A' }, { withheldFiles: ['/sw.js'] })).toMatchObject([
    { file: 'public/sw.js', severity: 'warning', message: expect.stringContaining('pas publié') },
  ])
})

it('refuse the photos of which the site cannot take out who took them', () => {
  expect(
    checkFixture(fileNames, { 'a.md': '# A' }, { publicFiles: ['/a.HEIC', '/a.jpg'] }),
  ).toMatchObject([{ file: 'public/a.HEIC', severity: 'error' }])
})
