import { describe, expect, it } from 'vitest'
import { rewriteComponents } from '../../../../../.vuepress/publish/page-markdown/node/rewriteComponents.ts'

const groups = [
  {
    id: 'droit',
    title: 'Le droit',
    shortTitle: 'Droit',
    description: '',
    link: '/droit/',
    items: [
      { title: 'Limites', description: 'Quoi protéger.', link: '/droit/limites/' },
      {
        title: 'Cas',
        description: '',
        link: '/droit/cas/',
        items: [{ title: 'Un', description: '', link: '/droit/cas/un/' }],
      },
    ],
  },
  {
    id: 'qualite',
    title: 'Qualité',
    shortTitle: 'Qualité',
    description: 'Mieux.',
    link: '/qualite/',
    items: [],
  },
]
const rewrite = (line: string, groupId: string | null = 'droit'): string =>
  rewriteComponents(line, { root: 'https://g.example', groups, glossary: [], groupId })

describe('rewriteComponents', () => {
  it('lists the chapters of the guide, nested ones below their introduction', () => {
    expect(rewrite('<CurrentGroupToc></CurrentGroupToc>')).toBe(
      [
        '- [Limites](https://g.example/droit/limites/)\u00a0: Quoi protéger.',
        '- [Cas](https://g.example/droit/cas/)',
        '  - [Un](https://g.example/droit/cas/un/)',
      ].join('\n'),
    )
  })

  it('lists the guides outside guides, and another guide when it is named', () => {
    expect(rewrite('<CurrentGroupToc />', null)).toContain(
      '- [Qualité](https://g.example/qualite/)',
    )
    expect(rewrite('<CurrentGroupToc group="droit"/>', null)).toMatch(/^- \[Limites\]/)
    expect(rewrite('<CurrentGroupToc group="inconnu"/>')).toBe('')
  })

  it('turns a button into a link', () => {
    expect(rewrite('<Button link="/droit/" text="Lire" />')).toBe(
      '[Lire](https://g.example/droit/)',
    )
    expect(rewrite('<Button text="Voir" link="https://a.fr" />')).toBe('[Voir](https://a.fr)')
  })

  it('maps the site and leads to the files', () => {
    expect(rewrite('<SitePlan></SitePlan>')).toContain('[Le droit]')
    expect(rewrite('<PDFExports></PDFExports>')).toContain('(https://g.example/pdf/)')
  })

  it('leaves nothing of a component that only makes sense on the site', () => {
    expect(rewrite('<SearchPage></SearchPage>')).toBe('')
  })

  it('leaves ordinary HTML and sentences', () => {
    expect(rewrite('<br>')).toBe('<br>')
    expect(rewrite('Le <Button> dans une phrase')).toBe('Le <Button> dans une phrase')
  })
})
