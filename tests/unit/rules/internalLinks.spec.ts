import { describe, expect, it } from 'vitest'
import { internalLinks } from '../../../.vuepress/rules/internalLinks.ts'
import { applyFixes } from '../../../.vuepress/checks/node/applyFixes.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const SITE = {
  'guide/c#.md': '# Dièse',
  'guide/a&b.md': '# Et',
  'guide/README.md': '# Introduction',
  'guide/1-ouvrir.md': '---\npermalink: /guide/ouvrir/\n---\n# Ouvrir',
  'guide/2-sans-adresse.md': '# Sans adresse',
}

const extra = {
  folder: 'docs',
  publicFiles: ['/modele.csv'],
  files: ['guide/plan.csv'],
  redirects: [
    { from: '/vieux/*', to: '/guide/:splat', file: '../netlify.toml', line: 1 },
    { from: '/pdf/*', to: '/pdf/', file: '../netlify.toml', line: 2 },
  ],
}

const check = (markdown: string) =>
  checkFixture(internalLinks, { ...SITE, 'guide/3-page.md': markdown }, extra)

describe('links to the site', () => {
  it.each([
    '/guide/',
    // As the host of a repository follows them.
    '/docs/guide/1-ouvrir.md#ouvrir',
    // As systems that take the numbers of names away write them.
    './sans-adresse.md',
    '/docs/guide/sans-adresse',
    './sans-adresse.mdx',
    '../../docs/guide/1-ouvrir.md',
    '/guide',
    '/guide/ouvrir/',
    '/guide/ouvrir',
    '/guide/ouvrir/#ouvrir',
    '/guide/ouvrir/?x=1#ouvrir',
    './1-ouvrir.md',
    './c%23.md',
    './a%26b.md#et',
    '1-ouvrir.md#ouvrir',
    '../guide/1-ouvrir.md',
    '/guide/1-ouvrir.md',
    '/guide/2-sans-adresse.html',
    '2-sans-adresse.html',
    './',
    '../guide/',
    '/modele.csv',
    '#page',
    'https://exemple.fr/rien',
    'mailto:x@exemple.fr',
    '/atom.xml',
    '/guide/ouvrir/index.md',
  ])('accepts %s', (url) => {
    expect(check(`[texte](${url})`)).toEqual([])
  })

  it('finds a page that does not exist, and says which was meant', () => {
    expect(check('Un [lien](/guide/ouvir/) faux.')).toMatchObject([
      {
        file: 'guide/3-page.md',
        line: 1,
        column: 11,
        rule: 'liens-internes',
        severity: 'error',
        message: 'Aucune page n’est à l’adresse « /guide/ouvir/ ».',
        suggestion: 'Vouliez-vous dire « /guide/ouvrir/ » ?',
      },
    ])
  })

  it('reads links of HTML, of definitions and of titles of containers', () => {
    expect(
      check('<a href="/rien-a/">a</a>\n\n[b]: /rien-b/\n\n::: tip [c](/rien-c/)\n:::'),
    ).toMatchObject([
      { line: 1, column: 10 },
      { line: 3, column: 6 },
      { line: 5, column: 13 },
    ])
  })

  it('leaves code alone', () => {
    expect(check('`[x](/rien/)`\n\n```md\n[x](/rien/)\n```')).toEqual([])
  })

  it('finds an address in other capitals and repairs it', () => {
    const markdown = '[x](/Guide/Ouvrir/#ouvrir)'
    const findings = check(markdown)
    expect(findings).toMatchObject([{ suggestion: 'Écrivez « /guide/ouvrir/ ».' }])
    expect(
      applyFixes(
        markdown,
        findings.flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe('[x](/guide/ouvrir/#ouvrir)')
  })

  it('replaces an old address by the one that it is redirected to', () => {
    const markdown = '[x](/vieux/ouvrir/)'
    const findings = check(markdown)
    expect(findings).toMatchObject([{ message: '« /vieux/ouvrir/ » est une ancienne adresse.' }])
    expect(
      applyFixes(
        markdown,
        findings.flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe('[x](/guide/ouvrir/)')
  })

  it('takes a page that the build makes for what it is, though a redirection covers it', () => {
    expect(check('[x](/pdf/) [y](/hors-ligne/)')).toEqual([])
    expect(check('[x](/pdf/vieux.pdf)')).toMatchObject([{ suggestion: 'Écrivez « /pdf/ ».' }])
  })

  it('reads the buttons of the front matter, and no other address in it', () => {
    const header = [
      'home: true',
      'redirectFrom: [/vieux/]',
      'actions:',
      '  - { text: Lire, link: /mort/ }',
      '  - { text: Ouvrir, link: /guide/ouvrir/ }',
      'features:',
      '  - { title: F, details: D, link: /mort/ }',
      'next: /mort/',
    ]
    expect(check(`---\n${header.join('\n')}\n---\n# Accueil`)).toMatchObject([
      { line: 5, message: expect.stringContaining('/mort/') },
      { line: 8 },
      { line: 9 },
    ])
  })

  it('refuses a file that the build does not publish', () => {
    expect(check('[x](./plan.csv)')).toMatchObject([
      { suggestion: expect.stringContaining('Publiez-le ailleurs') },
    ])
  })

  it.each(['www.cnil.fr', 'cnil.fr/fr/la-page', 'data.gouv.fr'])(
    'says that https:// is missing, and adds it: %s',
    (address) => {
      const markdown = `Voir [le site](${address}).`
      const findings = check(markdown)
      expect(findings).toMatchObject([
        {
          column: 16,
          message: expect.stringContaining(`Il manque https:// devant « ${address} »`),
        },
      ])
      expect(
        applyFixes(
          markdown,
          findings.flatMap(({ fix }) => fix ?? []),
        ),
      ).toBe(`Voir [le site](https://${address}).`)
    },
  )

  it('takes a folder that is named like a site for a folder', () => {
    const pages = { 'data.gouv.fr/README.md': '# A', 'page.md': '[x](data.gouv.fr/absente.md)' }
    expect(checkFixture(internalLinks, pages)).toMatchObject([
      { message: 'Aucune page n’est à l’adresse « data.gouv.fr/absente.md ».' },
    ])
  })
})
