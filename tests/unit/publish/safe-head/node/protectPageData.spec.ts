import { parse } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { renderPageToVue, type App, type Page } from 'vuepress/core'
import { protectPageData } from '../../../../../.vuepress/publish/safe-head/node/protectPageData.ts'

const HOSTILE = [
  '</script><script>go()</script>',
  '<!-- <script>',
  "$& $' $` $$ $1",
  '\u2028 \u2029 \\ " \' ` ${x} {{ x }} \\u003c',
]

const renderPage = (data: Record<string, unknown>): string =>
  renderPageToVue(
    { env: { isDev: true } } as App,
    {
      data,
      chunkFilePath: '/a/page.html.vue',
      sfcBlocks: {
        template: {
          tagOpen: '<template>',
          contentStripped: '<PDFExports />',
          tagClose: '</template>',
        },
        styles: [],
        customBlocks: [],
      },
    } as unknown as Page,
  )

/** Data as the module of the page gives it. */
const readBack = (data: Record<string, unknown>): unknown => {
  const { descriptor, errors } = parse(renderPage(data))
  expect(errors).toEqual([])
  const code = /JSON\.parse\(([^\n]*)\)\n/.exec(descriptor.script!.content)![1]!
  return JSON.parse(JSON.parse(code) as string)
}

describe('protectPageData', () => {
  it.each(HOSTILE)('lets a Vue file hold %j', (text) => {
    const data = { title: text, frontmatter: { description: text, list: [{ text }] }, n: 1 }
    const expected = structuredClone(data)
    protectPageData(data)
    expect(readBack(data)).toEqual(expected)
  })

  it('also protects what plugins add afterwards', () => {
    const data: Record<string, unknown> = { title: 'A' }
    protectPageData(data)
    data.headings = [{ title: HOSTILE[0] }]
    expect(readBack(data)).toEqual({ title: 'A', headings: [{ title: HOSTILE[0] }] })
  })

  it('leaves out names that would do the same', () => {
    const data = { frontmatter: { '</script>': 1, $x: 2, kept: 3 } }
    protectPageData(data)
    expect(readBack(data)).toEqual({ frontmatter: { kept: 3 } })
  })

  it('is needed: VuePress writes a title as it comes', () => {
    expect(parse(renderPage({ title: HOSTILE[0] })).errors).not.toEqual([])
  })
})
