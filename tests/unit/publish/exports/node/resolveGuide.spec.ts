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

const resolveAll = (...articles: (string | null)[]) => resolveGuide(guide, articles, site)
const resolve = (...articles: (string | null)[]) => resolveAll(...articles).chapters

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
    expect(introduction!.html).toContain('<a href="#c2-prix">Prix</a>')
  })

  it('keeps the id of a title, which links may name', () => {
    const [introduction] = resolve('<a href="/droit/licences/#l">L</a>', null, '<h1 id="l">L</h1>')
    expect(introduction!.html).toContain('<a href="#c2-l">L</a>')
  })

  it('numbers an address once, whichever chapters cite it', () => {
    const { chapters, addresses } = resolveAll(
      null,
      '<a href="https://a.fr">A</a>',
      '<a href="https://b.fr">B</a> <a href="https://a.fr">A</a>',
    )
    expect(addresses).toEqual(['https://a.fr', 'https://b.fr'])
    const numbers = [...chapters[2]!.html.matchAll(/\[(\d)\]/g)].map(([, number]) => number)
    expect(numbers).toEqual(['2', '1'])
  })

  it('numbers the address of a source as that of a link', () => {
    const [introduction, ...others] = guide.chapters
    const sources = [
      { title: 'A', href: 'https://a.fr' },
      { title: 'Les limites', href: '/droit/limites/' },
    ]
    const { sources: listed, addresses } = resolveGuide(
      { ...guide, chapters: [introduction!, { ...others[0]!, sources }, others[1]!] },
      ['<a href="https://b.fr">B</a> <a href="https://a.fr">A</a>', null, null],
      site,
    )
    expect(listed.map(({ href, number }) => [href, number])).toEqual([
      ['https://a.fr', 2],
      ['#c1', undefined],
    ])
    expect(addresses).toEqual(['https://b.fr', 'https://a.fr'])
  })
})
