import { describe, expect, it } from 'vitest'
import { renderPdfMargins } from '../../../../../.vuepress/publish/exports/node/renderPdfMargins.ts'
import { LICENCE } from '../../../../support/identity.ts'

const site = {
  title: 'Guides',
  url: 'https://guides.example',
  base: '/doc/',
  publisher: 'P',
  licence: LICENCE,
  lang: 'fr',
}

describe('renderPdfMargins', () => {
  it('says on each page which guide and which version it comes from', () => {
    const { headerTemplate } = renderPdfMargins(
      { title: 'Droit & données', address: '/droit/', day: '2026-11-24' },
      site,
    )
    expect(headerTemplate).toContain('Droit &amp; données')
    expect(headerTemplate).toContain('Version du 24\u00a0novembre\u00a02026')
  })

  it('names the site where the guide has no date', () => {
    expect(renderPdfMargins({ title: 'A', address: '/a/' }, site).headerTemplate).toContain(
      'Guides',
    )
  })

  it('gives the permanent address and the page number', () => {
    const { footerTemplate } = renderPdfMargins({ title: 'A', address: '/%C3%A9/' }, site)
    expect(footerTemplate).toContain('https://guides.example/doc/é/')
    expect(footerTemplate).toContain('class="pageNumber"')
    expect(footerTemplate).toContain('class="totalPages"')
  })
})
