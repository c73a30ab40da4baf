import { describe, expect, it } from 'vitest'
import { extractSections } from '../../../../.vuepress/search/node/extractSections.ts'
import { readBlocks } from '../../../../.vuepress/search/shared/textBlocks.ts'
import { render } from '../support/readSource.ts'

const readText = (body: string): string =>
  readBlocks(extractSections(render(body)).sections[0]!.text)
    .map(({ text }) => text)
    .join('\n')

describe('extractSections', () => {
  it('cuts at headings and keeps those above', () => {
    const { title, sections } = extractSections(
      render('# Titre\n\nDébut.\n\n## A\n\nTexte a.\n\n### B\n\nTexte b.\n\n## C'),
    )
    expect(title).toBe('Titre')
    expect(sections).toEqual([
      { anchor: '', heading: '', parents: [], text: 'Début.' },
      { anchor: 'a', heading: 'A', parents: [], text: 'Texte a.' },
      { anchor: 'b', heading: 'B', parents: ['A'], text: 'Texte b.' },
      { anchor: 'c', heading: 'C', parents: [], text: '' },
    ])
  })

  it('takes the ids that headings have in the page', () => {
    const html = render(
      '# T\n\n## Choisir : quoi ?\n\n## Choisir : quoi ?\n\n## ![image](x.png) Été',
    )
    const ids = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(3)
    expect(
      extractSections(html)
        .sections.slice(1)
        .map(({ anchor }) => anchor),
    ).toEqual(ids)
  })

  it.each([
    ['a container', '::: tip À savoir\nTexte.\n:::', 'À savoir\nTexte.'],
    ['a GitBook block', '{% hint style="info" %}\nTexte.\n{% endhint %}', 'À savoir\nTexte.'],
    ['a GitBook tab', '{% tab title="Onglet" %}\nTexte.\n{% endtab %}', 'Onglet\nTexte.'],
    [
      'a GitBook reference',
      '{% content-ref url="a.md" %}\n[a.md](a.md)\n{% endcontent-ref %}',
      'a.md',
    ],
    ['a table', '| A | B |\n|---|---|\n| c | d |\n| | f |', 'A : c ; B : d\nB : f'],
    ['a table in HTML', '<table><tr><td>c</td><td>d</td></tr></table>', 'c ; d'],
    ['a component', '<CurrentGroupToc></CurrentGroupToc>\n\nTexte.', 'Texte.'],
    ['a comment', '<!-- caché -->\n\nTexte.', 'Texte.'],
    ['entities', 'Caf&eacute; &amp; th&#233;', 'Café & thé'],
    ['a link', '[la licence](/x/)', 'la licence'],
    ['a legal reference', 'Voir [[CRPA L. 321-1]].', 'Voir CRPA, art. L. 321-1.'],
    ['an abbreviation', 'La CADA.\n\n*[CADA]: Commission', 'La CADA.'],
    ['code', '```json\n{ "a": "{{ b }}" }\n```', '{ "a": "{{ b }}" }'],
    ['braces', 'Le {{ mot }} et {% raw %}.', 'Le {{ mot }} et {% raw %}.'],
    ['a list to tick', '- [ ] J’ai relu.', 'J’ai relu.'],
    ['a term, without its definition', 'Un glossairé ici.', 'Un glossairé ici.'],
  ])('reads %s as readers see it', (_name, body, expected) => {
    expect(readText(body)).toBe(expected)
  })

  it('skips what a page hides, and the words of its controls', () => {
    const html =
      '<p>Un <span hidden>caché <span>dedans</span></span> deux.</p><button>Copier</button>' +
      '<nav><a>Lien</a></nav><p class="a visually-hidden">Dit</p><p class="without-script">Sans</p>trois<br hidden>quatre'
    expect(extractSections(html).sections[0]!.text).toBe('Un deux.\ntrois\nquatre')
  })

  it('takes anything', () => {
    expect(() =>
      extractSections('<div <p "<table><h2>a<td>b</tr>\n{% x\n\u0000\uFFFD :::<button>'),
    ).not.toThrow()
  })
})
