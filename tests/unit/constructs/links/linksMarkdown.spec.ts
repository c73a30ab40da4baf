import { describe, expect, it } from 'vitest'
import { NO_FILES } from '../../../../.vuepress/model/ChainFiles.ts'
import { createChain } from '../../../../.vuepress/model/chain.ts'
import { linkedFilesOf } from '../../../../.vuepress/constructs/links/node/linksMarkdown.ts'
import { publishedAddress } from '../../../../.vuepress/constructs/links/shared/publishedAddress.ts'
import { NO_LAW } from '../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'

const PAGES: Readonly<Record<string, string>> = {
  'g/a.md': '/g/a.html',
  'g/b.md': '/g/b.html',
  'g/README.md': '/g/',
  'é.md': '/é.html',
  '1-h/02-d.md': '/1-h/02-d.html',
  'g/c#.md': '/g/c_.html',
  'g/a&b.md': '/g/a_b.html',
}

const chain = createChain({
  isBuild: false,
  files: {
    ...NO_FILES,
    links: {
      folder: 'docs',
      findPage: (file) => PAGES[file] ?? null,
      findNumbered: (file) => (file === 'h/d.md' ? '1-h/02-d.md' : null),
      findFile: (file) => (file === 'g/notice.pdf' ? '/fichiers/g/notice.pdf' : null),
    },
  },
  glossary: { find: () => [], path: () => '/' },
  legal: createLegalState(NO_LAW),
  moved: {},
  vuePages: [],
})

const read = (markdown: string, base: string) => {
  const env = { base, filePathRelative: 'g/a.md', frontmatter: {} }
  const html = chain.render(markdown, env)
  return { address: /(?:to|href)="([^"]*)"/.exec(html)?.[1], files: linkedFilesOf(env) }
}

describe('links', () => {
  it.each([
    ['[x](b.md)', '/g/b.html'],
    ['[x](./b)', '/g/b.html'],
    ['[x](/g/b)', '/g/b.html'],
    ['[x](/g/b.html#c)', '/g/b.html#c'],
    ['[x](/g)', '/g/'],
    ['[x](/permalien/)', '/permalien/'],
    ['[x](https://x.fr/)', 'https://x.fr/'],
    ['[x](#c)', '#c'],
    // As the host of a repository follows them.
    ['[x](/docs/g/b.md#c)', '/g/b.html#c'],
    ['[x](/docs/g/)', '/g/'],
    ['[x](../../docs/g/b)', '/g/b.html'],
    // As systems that take the numbers of names away write them.
    ['[x](/docs/h/d#c)', '/1-h/02-d.html#c'],
    ['[x](../h/d.mdx)', '/1-h/02-d.html'],
    ['[x](../1-h/d)', '/1-h/02-d.html'],
    ['[x](/docs/ailleurs.html)', '/docs/ailleurs.html'],
    ['[x](./c%23.md)', '/g/c_.html'],
    ['[x](./a%26b.md#d)', '/g/a_b.html#d'],
  ])('in Markdown lead to the page, for VuePress to add the base: %s', (markdown, address) => {
    expect(read(markdown, '/').address).toBe(address)
    expect(read(markdown, '/sous/dossier/').address).toBe(address)
  })

  it.each([
    ['<a href="b.md">x</a>', '/sous/dossier/g/b.html'],
    ['<a class="c" href="/g/b?d#e">x</a>', '/sous/dossier/g/b.html?d#e'],
    ['<a href="/autre/">x</a>', '/sous/dossier/autre/'],
    ['<a href="/sous/dossier/autre/">x</a>', '/sous/dossier/autre/'],
    ['<a href="/é">x</a>', '/sous/dossier/%C3%A9.html'],
    ['<a href="mailto:a@b.fr">x</a>', 'mailto:a@b.fr'],
    ['[x](notice.pdf)', '/sous/dossier/fichiers/g/notice.pdf'],
  ])('have their base: %s', (markdown, address) => {
    expect(read(markdown, '/sous/dossier/').address).toBe(address)
  })

  it('note the files that are published with the page', () => {
    expect(read('[x](notice.pdf) <a href="./notice.pdf">y</a>', '/').files).toEqual([
      'g/notice.pdf',
      'g/notice.pdf',
    ])
  })
})

describe('publishedAddress', () => {
  it.each([
    ['a/b.csv', '', '/a/b.csv'],
    ['a/b.pdf', '', '/fichiers/a/b.pdf'],
    ['.gitbook/assets/b.xlsx', '', '/fichiers/gitbook/assets/b.xlsx'],
    ['a.html', '<p>Texte</p>', '/fichiers/a.html'],
    ['a.html', '<p onclick="x()">Texte</p>', null],
    ['a.html', '<script>x</script>', null],
    ['a.js', '', null],
    ['package.json', '', null],
    ['a.svg', '', null],
  ])('%s is at %s', (file, text, address) => {
    expect(publishedAddress(file, () => text)).toBe(address)
  })
})
