import type { Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { hoistTitle } from '../../../../.vuepress/theme/node/hoistTitle.ts'

const toPage = (file: string | null, contentStripped: string): Page =>
  ({ filePathRelative: file, sfcBlocks: { template: { contentStripped } } }) as unknown as Page

const TITLE = '<h1 id="introduction" tabindex="-1">Introduction</h1>\n'

describe('the title of an introduction', () => {
  it('is taken out of the text, wherever it stands', () => {
    const page = toPage(
      'jardin/README.md',
      `<CurrentGroupToc></CurrentGroupToc>\n${TITLE}<p>$&</p>`,
    )
    expect(hoistTitle(page)).toEqual({ id: 'introduction', html: 'Introduction' })
    expect(page.sfcBlocks.template!.contentStripped).toBe(
      '<CurrentGroupToc></CurrentGroupToc>\n<p>$&</p>',
    )
  })

  it.each([
    ['a chapter', 'jardin/1-semer.md', TITLE],
    ['the home page', 'README.md', TITLE],
    ['a page without a file', null, TITLE],
    ['a folder inside a guide', 'jardin/serre/README.md', TITLE],
    ['a title with a component', 'jardin/README.md', '<h1 id="a">A <Badge>b</Badge></h1>'],
    ['a title with an expression', 'jardin/README.md', '<h1 id="a">{{ a }}</h1>'],
    ['no title', 'jardin/README.md', '<p>a</p>'],
  ])('of %s stays in its text', (_, file, html) => {
    const page = toPage(file, html)
    expect(hoistTitle(page)).toBeNull()
    expect(page.sfcBlocks.template!.contentStripped).toBe(html)
  })
})
