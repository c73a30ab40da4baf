import { describe, expect, it } from 'vitest'
import { sortPages } from '../../../../../.vuepress/model/groups/node/sortPages.ts'

const toPage = (filePathRelative: string | null, path = `/${filePathRelative}`) => ({
  filePathRelative,
  path,
})

describe('sortPages', () => {
  it('puts pages in the order of their files, numbers as numbers', () => {
    const pages = ['b/10-x.md', 'b/2-y.md', 'a/z.md'].map((file) => toPage(file))
    sortPages(pages)
    expect(pages.map(({ filePathRelative }) => filePathRelative)).toEqual([
      'a/z.md',
      'b/2-y.md',
      'b/10-x.md',
    ])
  })

  it('gives one order, whatever the one at first, also to names that French holds equal', () => {
    const pages = [toPage('a/1.md'), toPage('a/01.md'), toPage(null, '/404.html')]
    const [forward, backward] = [[...pages], pages.toReversed()]
    sortPages(forward)
    sortPages(backward)
    expect(forward).toEqual(backward)
  })
})
