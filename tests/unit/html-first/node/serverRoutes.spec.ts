import type { App } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import {
  offerPages,
  renderServerRoutes,
} from '../../../../.vuepress/html-first/node/serverRoutes.ts'

const FILE = '/docs/« a ».md'
const html = { parts: ['<img src="', '"> « `${x}` »'], assets: ['./a.svg'] }
const page = {
  filePathRelative: '« a ».md',
  data: { title: 'Page', date: new Date('2026-11-25T00:00:00Z') },
}
const app = { pagesMap: { [FILE]: page } } as unknown as App
const pages = {
  has: (file: string) => file === FILE,
  read: (file: string) => (file === FILE ? html : null),
  assets: (file: string) => (file === FILE ? html.assets : []),
}

/** As VuePress writes it. */
const ROUTES = `export const routes = Object.fromEntries([
  ["/a/", { loader: () => import(/* webpackChunkName: "a" */${JSON.stringify(FILE)}), meta: {} }],
  ["/vue/", { loader: () => import("/docs/vue.md"), meta: {} }],
]);
`

interface Route {
  loader: () => Promise<{ _pageData: unknown; default: { name: string; render: () => unknown } }>
}

/** Runs the table, with stand-ins for what it imports. */
const run = (code: string): Record<string, Route> =>
  new Function(
    'h',
    'asset0',
    `${code.replace(/^import .*$/gm, '').replace('export const', 'const')}; return routes`,
  )(
    (tag: string, props: { innerHTML: string }) => [tag, props.innerHTML],
    '/assets/a.svg',
  ) as Record<string, Route>

describe('renderServerRoutes', () => {
  const { code, count } = renderServerRoutes(ROUTES, pages, [
    { importer: FILE, asset: './a.svg', id: '/docs/a.svg' },
  ])

  it('leaves the text of a page where it is, and the pages of Vue to Vue', () => {
    expect(count).toBe(1)
    expect(code).toContain('import asset0 from "/docs/a.svg"')
    expect(code).toContain('import("/docs/vue.md")')
    expect(code).not.toContain('${x}')
  })

  it('shows a page as it is now, its images at their published address', async () => {
    const read: string[] = []
    offerPages(app, pages, (file) => read.push(file))
    const module = await run(code)['/a/']!.loader()
    expect(module.default.name).toBe('« a ».md')
    expect(module.default.render()).toEqual(['div', '<img src="/assets/a.svg"> « `${x}` »'])
    expect(module._pageData).toEqual({ title: 'Page', date: '2026-11-25T00:00:00.000Z' })
    expect(read).toEqual([FILE])
  })
})
