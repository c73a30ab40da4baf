import { describe, expect, it } from 'vitest'
import {
  ALL_GUIDES,
  fillExports,
  renderExports,
  renderExportsPlace,
  type ListedGuide,
} from '../../../../../.vuepress/publish/exports/shared/renderExports.ts'

const guide = (id: string, sizes: { pdf?: number; epub?: number } = {}): ListedGuide => ({
  id,
  title: `Guide ${id}`,
  address: `/${id}/`,
  print: `/imprimer/${id}/`,
  pdf: { address: `/pdf/guide-${id}.pdf`, bytes: sizes.pdf },
  epub: { address: `/epub/guide-${id}.epub`, bytes: sizes.epub },
})

describe('renderExports', () => {
  it('links to the files that exist, with their size', () => {
    const html = renderExports('a', [guide('a', { pdf: 345_678, epub: 1_200_000 })], '/')
    expect(html).toContain('<a href="/pdf/guide-a.pdf" download>PDF')
    expect(html).toContain('(346\u00a0ko)')
    expect(html).toContain('(1,2\u00a0Mo)')
    expect(html).not.toContain('aucun')
  })

  it('says which files are missing and does not link to them', () => {
    const html = renderExports('a', [guide('a', { epub: 1000 })], '/')
    expect(html).toContain('aucun PDF de ce guide')
    expect(html).not.toContain('guide-a.pdf')
    expect(renderExports('a', [guide('a')], '/')).toContain('aucun PDF ni EPUB de ce guide')
  })

  it('always links to the page to print', () => {
    expect(renderExports('a', [guide('a')], '/base/')).toContain('href="/base/imprimer/a/"')
  })

  it('lists every guide under its title', () => {
    const html = renderExports(ALL_GUIDES, [guide('a'), guide('b')], '/')
    expect(html.match(/<h2>/g)).toHaveLength(2)
    expect(html).toContain('<h2><a href="/b/">Guide b</a></h2>')
  })

  it('says nothing of a guide that does not exist', () => {
    expect(renderExports('z', [guide('a')], '/')).toBe('')
  })
})

describe('fillExports', () => {
  it('fills the places of a page', () => {
    const page = `<p>Avant</p>${renderExportsPlace('a')}<p>Après</p>`
    const filled = fillExports(page, [guide('a')], '/')
    expect(filled).toMatch(/^<p>Avant<\/p><div class="exports" data-exports="a"><p/)
    expect(filled).toMatch(/<\/div><p>Après<\/p>$/)
  })

  it('fills them again with what has come since', () => {
    const first = fillExports(renderExportsPlace(ALL_GUIDES), [guide('a'), guide('b')], '/')
    const second = fillExports(first, [guide('a', { pdf: 2000 }), guide('b')], '/')
    expect(second).toBe(
      fillExports(renderExportsPlace(ALL_GUIDES), [guide('a', { pdf: 2000 }), guide('b')], '/'),
    )
    expect(second).toContain('guide-a.pdf')
  })

  it('finds the guide whose folder has odd letters', () => {
    expect(fillExports(renderExportsPlace("l'eau&co"), [guide("l'eau&co")], '/')).toContain(
      'Emporter ce guide',
    )
  })
})
