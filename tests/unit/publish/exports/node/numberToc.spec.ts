import { describe, expect, it } from 'vitest'
import { numberToc } from '../../../../../.vuepress/publish/exports/node/numberToc.ts'

describe('numberToc', () => {
  it('writes a page after each line of the table of contents, and nowhere else', () => {
    const html =
      '<nav class="print-toc"><a href="#c1">Un</a><a href="#c1-a">A</a></nav><p><a href="#c1">Un</a></p>'
    expect(numberToc(html, (id) => (id === 'c1' ? 4 : 12))).toBe(
      '<nav class="print-toc"><a href="#c1">Un</a> <span class="print-toc-page">4</span>' +
        '<a href="#c1-a">A</a> <span class="print-toc-page">12</span></nav><p><a href="#c1">Un</a></p>',
    )
  })
})
