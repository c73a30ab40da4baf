import { expect, it } from 'vitest'
import type { GlossaryEntry } from '../../../../../.vuepress/constructs/glossary/shared/types.ts'
import { listGlossary } from '../../../../../.vuepress/publish/page-markdown/node/listGlossary.ts'

const entry = (term: string, extra: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id: term,
  term,
  synonyms: [],
  definition: `Ce qu’est ${term}.`,
  seeAlso: [],
  pages: [],
  pageCount: 0,
  ...extra,
})

it('says of each term what the page of the glossary shows, under its letter', () => {
  const text = listGlossary(
    [
      entry('Alias'),
      entry('Base Adresse Nationale', {
        acronym: 'BAN',
        longForm: 'base',
        synonyms: ['fichier', 'rues'],
        source: { label: 'CRPA, art. L. 300-2', href: '/juridique/articles/crpa-l300-2/' },
        seeAlso: [{ id: 'alias', term: 'Alias' }],
      }),
      entry('Bail', { source: { label: 'Rapport' } }),
    ],
    'https://g.example/doc',
  )
  expect(text.replaceAll('\u00a0', ' ')).toBe(
    `## A

- **Alias** : Ce qu’est Alias.

## B

- **Base Adresse Nationale (BAN)** : Ce qu’est Base Adresse Nationale. Forme longue : base. On dit aussi : fichier, rues. Voir aussi : Alias. Source : [CRPA, art. L. 300-2](https://g.example/doc/juridique/articles/crpa-l300-2/).
- **Bail** : Ce qu’est Bail. Source : Rapport.`,
  )
})

it('writes signs of Markdown as text', () => {
  expect(listGlossary([entry('A', { definition: '<b>[x](y)' })], '')).toContain('\\<b>\\[x\\](y)')
})
