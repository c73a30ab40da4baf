import { describe, expect, it } from 'vitest'
import { resolveGuide } from '../../../../../.vuepress/publish/exports/node/resolveGuide.ts'
import type { ExportGuide } from '../../../../../.vuepress/publish/exports/shared/types.ts'
import { LICENCE } from '../../../../support/identity.ts'

const chapter = (number: string, title: string, address: string) => ({
  number,
  title,
  address,
  description: '',
  sources: [],
})

const guide: ExportGuide = {
  id: 'droit',
  title: 'Le droit',
  description: '',
  address: '/droit/',
  chapters: [
    chapter('', 'Introduction', '/droit/'),
    chapter('1', 'Les limites', '/droit/limites/'),
    chapter('2', 'Licences', '/droit/licences/'),
  ],
  print: '/imprimer/droit/',
  pdf: { address: '/pdf/guide-droit.pdf' },
  epub: { address: '/epub/guide-droit.epub' },
}
const site = {
  title: 'Guides',
  url: 'https://guides.example',
  base: '/',
  publisher: 'P',
  licence: LICENCE,
  lang: 'fr',
}

const resolve = (...articles: (string | null)[]) => resolveGuide(guide, articles, site)

describe('resolveGuide', () => {
  it('takes the title out of the text and lowers the other headings', () => {
    const [, limits] = resolve(
      null,
      '<h1 id="l">Les limites du droit</h1><h2 id="s">Secrets</h2><h3>A</h3>',
      null,
    )
    expect(limits).toMatchObject({
      id: 'c1',
      title: 'Les limites du droit',
      sections: [{ id: 'c1-s', title: 'Secrets' }],
      html: '<h3 id="c1-s">Secrets</h3><h4>A</h4>',
    })
  })

  it('keeps the title of a chapter that has no text', () => {
    expect(resolve(null, null, null)[2]).toMatchObject({ title: 'Licences', html: '' })
  })

  it('turns links between chapters inside, to sections that come later too', () => {
    const [introduction] = resolve(
      '<p><a href="/droit/licences/#prix">Prix</a></p>',
      null,
      '<h2 id="prix">Prix</h2>',
    )
    expect(introduction!.html).toBe('<p><a href="#c2-prix">Prix</a></p>')
  })

  it('keeps the id of a title, which links may name', () => {
    const [introduction] = resolve('<a href="/droit/licences/#l">L</a>', null, '<h1 id="l">L</h1>')
    expect(introduction!.html).toBe('<a href="#c2-l">L</a>')
  })

  it('numbers an address once, whichever chapters cite it', () => {
    const [, first, second] = resolve(
      null,
      '<a href="https://a.fr">A</a>',
      '<a href="https://b.fr">B</a> <a href="https://a.fr">A</a>',
    )
    expect([first!.addresses, second!.addresses]).toEqual([['https://a.fr'], ['https://b.fr']])
    const numbers = [...second!.html.matchAll(/\[(\d)\]/g)].map(([, number]) => number)
    expect(numbers).toEqual(['2', '1'])
  })
})
