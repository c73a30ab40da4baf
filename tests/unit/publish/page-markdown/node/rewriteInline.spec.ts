import { describe, expect, it } from 'vitest'
import { rewriteInline } from '../../../../../.vuepress/publish/page-markdown/node/rewriteInline.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'

const rewrite = (line: string): string =>
  rewriteInline(line, {
    root: 'https://guides.example',
    address: '/droit/limites/',
    file: 'droit/1-limites.md',
    legal,
    values: [],
    addresses: new Map([['droit/2-licences.md', '/droit/licences/']]),
  })

describe('rewriteInline', () => {
  it('turns a legal reference into a link', () => {
    expect(rewrite('selon le [[CRPA L. 321-1]].')).toMatch(
      /^selon le \[CRPA,\sart\.\sL\.\s321-1\]\(https:\/\/www\.legifrance\.gouv\.fr\/[^)]+\)\.$/,
    )
  })

  it('leaves double brackets that are no legal reference', () => {
    expect(rewrite('[[inconnu]]')).toBe('[[inconnu]]')
  })

  it('gives links their whole address', () => {
    expect(rewrite('[a](/lexique/) et [b](./2-licences.md#prix "Titre")')).toBe(
      '[a](https://guides.example/lexique/) et [b](https://guides.example/droit/licences/#prix "Titre")',
    )
  })

  it('leaves links to other sites, parentheses included', () => {
    const line = '[a](https://fr.example/wiki/Acte_(droit)) et <https://b.fr>'
    expect(rewrite(line)).toBe(line)
  })

  it('gives the addresses of link definitions too', () => {
    expect(rewrite('[a]: /lexique/')).toBe('[a]: https://guides.example/lexique/')
  })

  it('touches nothing in code', () => {
    expect(rewrite('`[[CRPA L. 321-1]]` et ``[a](/b/) ` `` puis [a](/b/)')).toBe(
      '`[[CRPA L. 321-1]]` et ``[a](/b/) ` `` puis [a](https://guides.example/b/)',
    )
  })

  it('leads to the page for an image that lies beside it', () => {
    expect(rewrite('![Un schéma](./a.svg)')).toBe(
      '[Image\u00a0: Un schéma](https://guides.example/droit/limites/)',
    )
    expect(rewrite('![](./a.svg)')).toBe('')
  })

  it('keeps images that have an address of their own', () => {
    expect(rewrite('![A](/a.png) ![B](https://b.fr/b.png)')).toBe(
      '![A](https://guides.example/a.png) ![B](https://b.fr/b.png)',
    )
  })
})
