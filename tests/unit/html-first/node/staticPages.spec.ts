import { build, type Rolldown } from 'vite'
import type { App, Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { openStaticPages } from '../../../../.vuepress/html-first/node/openStaticPages.ts'
import { staticPages } from '../../../../.vuepress/html-first/node/staticPages.ts'

const createPage = (name: string, html: string, script: object | null = null): Page =>
  ({
    path: `/${name}/`,
    pathInferred: `/${name}.html`,
    filePath: `/docs/${name}.md`,
    filePathRelative: `${name}.md`,
    data: { title: `Page « ${name} »` },
    sfcBlocks: {
      template: { contentStripped: html },
      script,
      scriptSetup: null,
      styles: [],
      customBlocks: [],
    },
  }) as unknown as Page

const pages = [
  createPage('simple', '<p>Voir <RouteLink to="/vue.html">la page</RouteLink>.</p>'),
  createPage('image', '<p><img src="@source/image.svg" alt="Plan"></p>'),
  createPage('vue', '<p><Compteur></Compteur></p>'),
  createPage('code', '<p>a</p>', { content: '<script>…</script>' }),
]
const app = {
  options: { base: '/' },
  pages,
  pagesMap: Object.fromEntries(pages.map((page) => [page.filePath, page])),
} as unknown as App

/** The site of one page: its table leads to no other. */
const appOf = (name: string): App => ({
  ...app,
  pages: pages.filter(({ path }) => path === `/${name}/`),
})

/** The table that VuePress writes. */
const ROUTES_ID = '/temp/internal/routes.js'

/** Bundles one page alone, with a stand-in for what Vue would have made of it. */
const bundle = async (name: string, { ssr }: { ssr: boolean }): Promise<string> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      ...staticPages(ssr ? appOf(name) : app, openStaticPages(app)),
      {
        name: 'left-to-vue',
        enforce: 'pre',
        resolveId: (id) =>
          /\.md$|image\.svg$/.test(id) ? `\0${id}` : id === ROUTES_ID ? id : null,
        load: (id) =>
          id === ROUTES_ID
            ? `export const loader = () => import("/docs/${name}.md")`
            : /^\0(?!html-first)/.test(id)
              ? `console.log('loaded'); export default ${JSON.stringify(id.slice(1))}`
              : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: ssr && ROUTES_ID,
      lib: { entry: ssr ? ROUTES_ID : `/docs/${name}.md`, formats: ['es'], fileName: 'page' },
      rolldownOptions: { external: ['vue'] },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result))) as Rolldown.RolldownOutput
  return output[0].code
}

describe('staticPages', () => {
  it('has the server read a page of plain HTML where it is', async () => {
    const code = await bundle('simple', { ssr: true })
    expect(code).toContain('readPage("/docs/simple.md")')
    expect(code).not.toContain('Voir')
  })

  it('imports the images of pages', async () => {
    expect(await bundle('image', { ssr: true })).toContain('/docs/image.md\\0@source/image.svg')
  })

  it('keeps pages of plain HTML out of the app, which publishes their images', async () => {
    const code = await bundle('simple', { ssr: false })
    expect(code).toBe(await bundle('image', { ssr: false }))
    expect(code).toContain('throw new Error')
    expect(code.match(/loaded/g)).toHaveLength(1)
    expect(code).not.toContain('Page «')
  })

  it.each(['vue', 'code'])('leaves the page « %s » to Vue', async (name) => {
    for (const ssr of [true, false])
      expect(await bundle(name, { ssr })).toContain(`"/docs/${name}.md"`)
  })
})
