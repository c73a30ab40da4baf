import { describe, expect, it } from 'vitest'
import { resolveMarkdownLink } from '../../../../../.vuepress/publish/page-markdown/node/resolveMarkdownLink.ts'
import { legal } from '../../../constructs/legal-references/support/legal.ts'

const resolve = (href: string): string =>
  resolveMarkdownLink(href, {
    root: 'https://guides.example/doc',
    address: '/droit/limites/',
    file: 'droit/1-limites.md',
    legal,
    values: [],
    addresses: new Map([
      ['droit/2-licences.md', '/droit/licences/'],
      ['qualite/README.md', '/qualite/'],
    ]),
  })

describe('resolveMarkdownLink', () => {
  it.each([
    ['/lexique/#donnee', 'https://guides.example/doc/lexique/#donnee'],
    ['#secrets', 'https://guides.example/doc/droit/limites/#secrets'],
    ['2-licences.md#prix', 'https://guides.example/doc/droit/licences/#prix'],
    ['/droit/2-licences.md', 'https://guides.example/doc/droit/licences/'],
    ['../qualite/', 'https://guides.example/doc/qualite/'],
    ['../licences/', 'https://guides.example/doc/droit/licences/'],
    ['https://a.fr/b', 'https://a.fr/b'],
    ['mailto:a@b.fr', 'mailto:a@b.fr'],
  ])('reads %s', (href, address) => {
    expect(resolve(href)).toBe(address)
  })
})
