import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../.vuepress/checks/node/applyFixes.ts'
import { anchors } from '../../../.vuepress/rules/anchors.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const TARGET = `---
permalink: /cible/
terms:
  - term: Jeu de données
---
# Cible

## L’été, c’est « ici »
## Exemple
## Exemple
## 2024 en bref
## Du \`code\` et *du* [texte](/)
<a id="ancre-html"></a>
`

const check = (url: string) =>
  checkFixture(anchors, { 'cible.md': TARGET, 'page.md': `# Page\n\n[x](${url})` })

describe('anchors', () => {
  it.each([
    '#page',
    '/cible/#cible',
    './cible.md#exemple',
    '/cible/#exemple-1',
    '/cible/#_2024-en-bref',
    '/cible/#2024-en-bref',
    '/cible/#du-code-et-du-texte',
    '/cible/#ancre-html',
    '/cible/#jeu-de-donnees',
    '/cible/#l-ete-c-est-«-ici-»',
    '/cible/#l-ete-c-est-%C2%AB-ici-%C2%BB',
    '/cible/#',
    '/absente/#x',
  ])('accepts %s', (url) => {
    expect(check(url)).toEqual([])
  })

  it('finds an anchor that no title has, and says which was meant', () => {
    expect(check('/cible/#exmple')).toMatchObject([
      {
        file: 'page.md',
        line: 3,
        column: 12,
        message: '« #exmple » ne correspond à aucun titre de /cible/.',
        suggestion: 'Vouliez-vous dire « #exemple » ?',
      },
    ])
  })

  it.each([
    // GitHub and VitePress, GitBook, VuePress 1.
    ['l%C3%A9t%C3%A9-cest--ici-', 'l-ete-c-est-«-ici-»'],
    ['lete-cest--ici-', 'l-ete-c-est-«-ici-»'],
    ['du-code-et-du-texte-', null],
    ['2024-en-brève', null],
  ])('gives #%s of another system the name that the title has here', (hash, id) => {
    const findings = check(`/cible/#${hash}`)
    expect(findings[0]?.fix?.text).toEqual(id === null ? undefined : `#${id}`)
  })

  it('replaces the old name of a title by the new one', () => {
    const content = '# Page\n\n[x](/cible/#essai)'
    const findings = checkFixture(
      anchors,
      { 'cible.md': TARGET, 'page.md': content },
      {
        ledger: {
          file: '',
          addresses: {},
          moved: { '/cible/#essai': '/cible/#exemple' },
          lines: {},
        },
      },
    )
    expect(findings).toMatchObject([{ message: '« #essai » est l’ancien nom d’un titre.' }])
    expect(
      applyFixes(
        content,
        findings.flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe('# Page\n\n[x](/cible/#exemple)')
  })

  it('does not guess the anchors that a component makes at build', () => {
    const pages = {
      'index-lois.md': '# Lois\n\n<LegalIndex />',
      'b.md': '[x](./index-lois.md#crpa)',
    }
    expect(checkFixture(anchors, pages)).toEqual([])
  })

  it.each(['questions', 'hiddenLabels'])('reads the anchors of %s, in their own page', (key) => {
    const ask = (anchor: string) =>
      checkFixture(anchors, {
        'page.md': `---\n${key}:\n  - seule\n  - { q: quand, a: '${anchor}' }\n---\n# Page\n\n## Les délais`,
      })
    expect(ask('#les-delais')).toEqual([])
    expect(ask('#les-delai')).toMatchObject([
      {
        line: 4,
        message: '« #les-delai » ne correspond à aucun titre de cette page.',
        suggestion: 'Vouliez-vous dire « #les-delais » ?',
      },
    ])
  })
})
