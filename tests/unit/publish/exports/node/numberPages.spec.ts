import { describe, expect, it } from 'vitest'
import {
  numberPages,
  renderPlace,
} from '../../../../../.vuepress/publish/exports/node/numberPages.ts'

const pages = new Map([
  ['c1', '4'],
  ["c1-l'été", '12'],
])
const number = (html: string): string => numberPages(html, (id) => pages.get(id))

describe('numberPages', () => {
  it('writes a number after a line of the contents, and says that it is a page after a reference', () => {
    const toc = `<a href="#c1">Un</a> ${renderPlace('print-toc-page', 'c1')}`
    const reference = `<a href="#c1">Un</a>${renderPlace('page-ref', 'c1')}`
    expect(number(`${toc}<p>${reference}.</p>`)).toBe(
      '<a href="#c1">Un</a> <span class="print-toc-page">4</span>' +
        '<p><a href="#c1">Un</a><span class="page-ref">\u00a0[p.\u00a04]</span>.</p>',
    )
  })

  it('knows an id that HTML escapes', () => {
    expect(number(renderPlace('print-toc-page', "c1-l'été"))).toContain('>12<')
  })

  it('writes nothing rather than a wrong page', () => {
    expect(number(renderPlace('page-ref', 'c9'))).toBe(renderPlace('page-ref', 'c9'))
  })
})
