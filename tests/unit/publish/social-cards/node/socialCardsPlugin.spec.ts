import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createSocialCards } from '../../../../../.vuepress/publish/social-cards/node/socialCardsPlugin.ts'
import {
  FAKE_SITE,
  fakeApp,
  fakePage,
  initPlugin,
  writeSteps,
} from '../../exports/support/fakeApp.ts'

const pages = () => ({
  home: fakePage({ file: 'README.md', path: '/', title: 'Guides' }),
  readme: fakePage({
    file: 'droit/README.md',
    path: '/droit/',
    title: 'Introduction',
    frontmatter: { title: 'Le droit' },
  }),
  chapter: fakePage({ file: 'droit/1.md', path: '/droit/1/', title: 'Limites' }),
  search: fakePage({
    file: 'recherche.md',
    path: '/recherche/',
    title: 'Recherche',
    content: '<SearchPage></SearchPage>',
    frontmatter: { search: false },
  }),
})
const readProperty = (page: ReturnType<typeof fakePage>, property: string): unknown =>
  page.frontmatter.head?.find(([, attributes]) => attributes.property === property)?.[1].content

const run = async () => {
  const named = pages()
  const { app, dest } = fakeApp(Object.values(named))
  const { plugin, step } = createSocialCards({ site: FAKE_SITE })
  await initPlugin(plugin, app)
  await writeSteps(app, step)
  return { ...named, dest }
}

it('gives the pages of a guide its image, and the others that of the site', async () => {
  const { home, chapter, readme, dest } = await run()
  const [site, guide] = [home, chapter].map((page) => String(readProperty(page, 'og:image')))
  expect(site).toMatch(/^https:\/\/g\.example\/doc\/social\/site\.[\da-f]+\.png$/)
  expect(guide).toMatch(/\/social\/droit\.[\da-f]+\.png$/)
  expect(readProperty(readme, 'og:image')).toBe(guide)
  for (const image of [site!, guide!])
    expect(
      readFileSync(path.join(dest, image.slice('https://g.example/doc/'.length)))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
})

it('names an introduction after its guide', async () => {
  expect(readProperty((await run()).readme, 'og:title')).toBe('Le droit')
})

it('tells search engines where the search of the site is', async () => {
  const { home } = await run()
  expect(home.frontmatter.head!.at(-1)![2]).toContain(
    'https://g.example/doc/recherche/?q={search_term_string}',
  )
})

it('keeps a page that says nothing of its own out of search engines and site map', async () => {
  const { search } = await run()
  expect(search.frontmatter.sitemap).toBe(false)
  expect(search.frontmatter.head).toEqual([['meta', { name: 'robots', content: 'noindex' }]])
})
