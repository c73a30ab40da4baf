import { createMarkdown } from '@vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { extractSections } from '../../../../../.vuepress/plugins/search/node/extractSections.ts'

describe('extractSections', () => {
  it('cuts at headings and keeps those above', () => {
    const { title, sections } = extractSections(
      '# Titre\n\nDébut.\n\n## A\n\nTexte a.\n\n### B\n\nTexte b.\n\n## C',
    )
    expect(title).toBe('Titre')
    expect(sections).toEqual([
      { anchor: '', heading: '', parents: [], text: 'Début.' },
      { anchor: 'a', heading: 'A', parents: [], text: 'Texte a.' },
      { anchor: 'b', heading: 'B', parents: ['A'], text: 'Texte b.' },
      { anchor: 'c', heading: 'C', parents: [], text: '' },
    ])
  })

  it('gives headings the ids of VuePress', () => {
    const body = [
      "# L’été à l'eau",
      '## Choisir : quoi ?',
      '## Choisir : quoi ?',
      '### 1. `code` & **gras**',
      '## ![image](x.png) Été',
      '::: tip',
      '## Choisir : quoi ?',
      ':::',
    ].join('\n\n')
    const html = createMarkdown().render(body, {})
    const ids = [...html.matchAll(/<h[1-6] id="([^"]*)"/g)].map(([, id]) => id)
    const { sections } = extractSections(body)
    expect(['l-ete-a-l-eau', ...sections.slice(1).map(({ anchor }) => anchor)]).toEqual(ids)
  })

  it('prefers the ids that the site rendered, when there is one for each heading', () => {
    expect(extractSections('# T\n\n## A', ['t', 'autre']).sections[1]!.anchor).toBe('autre')
    expect(extractSections('# T\n\n## A', ['t']).sections[1]!.anchor).toBe('a')
  })

  it.each([
    ['a VuePress container', '::: tip À savoir\nTexte.\n:::', 'À savoir\nTexte.'],
    ['a GitBook block', '{% hint style="info" %}\nTexte.\n{% endhint %}', 'Texte.'],
    ['a GitBook tab', '{% tab title="Onglet" %}\nTexte.\n{% endtab %}', 'Onglet\nTexte.'],
    ['a table', '| A | B |\n|---|---|\n| c | d |', 'A\nB\nc\nd'],
    ['a component', '<MyToc></MyToc>\n\nTexte.', 'Texte.'],
    ['a script', '<script setup>\nconst a = 1\n</script>\n\nTexte.', 'Texte.'],
    ['a comment', '<!-- caché -->\n\nTexte.', 'Texte.'],
    ['HTML and entities', '<div class="a">Caf&eacute; &amp; th&#233;</div>', 'Café & thé'],
    ['an image', '![Un arbre](a.png)', 'Un arbre'],
    ['a link', '[la licence](/x/)', 'la licence'],
    ['a legal reference', 'Voir [[CRPA L. 321-1]].', 'Voir CRPA L. 321-1.'],
    ['a table of contents', '[[toc]]\n\nTexte.', 'Texte.'],
    ['an abbreviation', 'La CADA.\n\n*[CADA]: Commission', 'La CADA.'],
    ['code', '```json\n{ "a": "{{ b }}" }\n```', '{ "a": "{{ b }}" }'],
    ['an interpolation', 'Le {{ $frontmatter.x }} texte.', 'Le texte.'],
  ])('reads %s', (_name, body, expected) => {
    expect(extractSections(body).sections[0]!.text).toBe(expected)
  })

  it('reads headings written in HTML', () => {
    expect(extractSections('<h2 id="ancre">Titre</h2>\n\nTexte.').sections[1]).toEqual({
      anchor: 'ancre',
      heading: 'Titre',
      parents: [],
      text: 'Texte.',
    })
  })

  it('takes anything', () => {
    expect(() => extractSections('<div <p "\n```\n{% x\n\u0000\uFFFD :::')).not.toThrow()
  })
})
