import { describe, expect, it } from 'vitest'
import {
  resolveCopies,
  type CopiedPage,
} from '../../../../../.vuepress/publish/page-markdown/node/resolveCopies.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'
import { LICENCE } from '../../../../support/identity.ts'

const page = (
  filePathRelative: string | null,
  path: string,
  title: string,
  body: string,
  { frontmatter = {}, review }: { frontmatter?: CopiedPage['frontmatter']; review?: object } = {},
): CopiedPage => ({
  filePathRelative,
  path,
  title,
  content: `---\ntitle: ${title}\n---\n\n${body}`,
  frontmatter: { title, description: `À propos : ${title}.`, ...frontmatter },
  data: { review },
})

const review = {
  verified: { iso: '2026-11-24', text: '24 novembre 2026' },
  day: '2026-11-24',
  statement: 'Vérifié.',
  stale: false,
  sources: [{ title: 'CADA', href: 'https://www.cada.fr' }, { title: 'Rapport' }],
  actions: [],
}

const resolve = (...pages: CopiedPage[]) => {
  const files = resolveCopies({
    title: 'Guides',
    description: 'Des guides.',
    root: 'https://g.example',
    licence: LICENCE.title,
    pages,
    legal,
    values: [],
    glossary: [],
  })
  return new Map(files.map(({ address, content }) => [address, content]))
}

const pages = [
  page('lexique.md', '/lexique/', 'Lexique', '# Lexique\n'),
  page('droit/1-limites.md', '/droit/limites/', 'Limites', '# Limites\n\nTexte.\n\n\n\nSuite.', {
    review,
  }),
  page('droit/README.md', '/droit/', 'Le droit', '<CurrentGroupToc></CurrentGroupToc>\n'),
  page(null, '/404.html', 'Introuvable', ''),
  page('recherche.md', '/recherche/', 'Recherche', '', { frontmatter: { search: false } }),
  page('brouillon.md', '/brouillon/', 'Brouillon', '', {
    frontmatter: { head: [['meta', { name: 'robots', content: 'noindex' }]] },
  }),
]

describe('resolveCopies', () => {
  it('copies a page beside it: facts, text, sources', () => {
    expect(resolve(...pages).get('/droit/limites/index.md')).toBe(`---
title: "Limites"
description: "À propos : Limites."
url: "https://g.example/droit/limites/"
date: "2026-11-24"
dates: "Vérifié."
license: "Licence Ouverte 2.0"
---

# Limites

Texte.

Suite.

## Sources

- [CADA](https://www.cada.fr)
- Rapport
`)
  })

  it('gives its title to a text that has none, and lists the chapters of the guide', () => {
    expect(resolve(...pages).get('/droit/index.md')).toContain(
      '# Le droit\n\n- [Limites](https://g.example/droit/limites/)',
    )
  })

  it('copies only the pages that say something of their own', () => {
    expect([...resolve(...pages).keys()]).toEqual([
      '/droit/index.md',
      '/droit/limites/index.md',
      '/lexique/index.md',
      '/llms.txt',
      '/llms-full.txt',
    ])
  })

  it('presents the site to language models, guide by guide', () => {
    const llms = resolve(...pages).get('/llms.txt')!
    expect(llms).toMatch(/^# Guides\n\n> Des guides\.\n/)
    expect(llms).toContain(
      '## Le droit\n\nÀ propos : Le droit.\n\n- [Introduction](https://g.example/droit/index.md)\n' +
        '- [Limites](https://g.example/droit/limites/index.md): À propos : Limites.',
    )
    expect(llms).toContain('## Autres pages\n\n- [Lexique](https://g.example/lexique/index.md)')
  })

  it('puts every text in one file, guides first', () => {
    const full = resolve(...pages).get('/llms-full.txt')!
    expect(full.match(/^url: .*$/gm)).toEqual([
      'url: "https://g.example/droit/"',
      'url: "https://g.example/droit/limites/"',
      'url: "https://g.example/lexique/"',
    ])
  })

  it('names the copy of a page whose address is a file', () => {
    expect([...resolve(page('a.md', '/a.html', 'A', '')).keys()]).toContain('/a.md')
  })
})
