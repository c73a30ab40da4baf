import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { PageChange } from '../../../../../.vuepress/model/review/shared/types.ts'
import { feedsPlugin } from '../../../../../.vuepress/publish/feeds/node/feedsPlugin.ts'
import { feedsStep } from '../../../../../.vuepress/publish/feeds/node/feedsStep.ts'
import { LAW_ADDRESS } from '../../../../../.vuepress/publish/feeds/node/pageFeeds.ts'
import { pageFeedAddress } from '../../../../../.vuepress/publish/feeds/shared/pageFeedAddress.ts'
import {
  FAKE_SITE,
  fakeApp,
  fakePage,
  initPlugin,
  writeSteps,
} from '../../exports/support/fakeApp.ts'

const CHANGES: PageChange[] = [
  { iso: '2026-11-24', text: '24 novembre 2026', what: 'Délai corrigé', cause: 'guide' },
  { iso: '2026-05-28', text: '28 mai 2026', what: 'Article récrit', cause: 'loi' },
]

const dated = (file: string, address: string, changes: PageChange[] = []) => {
  const page = fakePage({ file, path: address, title: 'Une page', day: '2026-11-24' })
  const { review } = page.data as { review: object }
  Object.assign(review, { changes, written: { iso: '2026-01-02', text: '2 janvier 2026' } })
  return page
}

it('writes both feeds of the site, and lets readers find them', async () => {
  const home = dated('README.md', '/')
  const page = dated('a.md', '/a/')
  const { app, dest, head } = fakeApp([home, page])
  await initPlugin(feedsPlugin(), app)
  await writeSteps(app, feedsStep({ site: FAKE_SITE }))

  const hrefs = (elements: unknown): unknown[] =>
    (elements as [string, { href?: string }][]).map(([, { href }]) => href)
  expect(hrefs(head)).toEqual(['/doc/atom.xml'])
  expect(hrefs(home.frontmatter.head)).toEqual(['/doc/rss.xml'])
  expect(hrefs(page.frontmatter.head)).toEqual(['/doc/a/atom.xml'])
  for (const file of ['atom.xml', 'rss.xml'])
    expect(readFileSync(path.join(dest, file), 'utf8')).toContain('https://g.example/doc/a/')
})

it('tells what happened to a page beside it, and what the law changed apart', async () => {
  const { app, dest } = fakeApp([dated('a.md', '/a/', CHANGES)])
  await writeSteps(app, feedsStep({ site: { ...FAKE_SITE, legalTexts: true } }))
  const read = (address: string): string => readFileSync(path.join(dest, address), 'utf8')
  const titles = (feed: string): string[] =>
    Array.from(feed.matchAll(/<title>([^<]+)/g), ([, title]) => title!).slice(1)

  expect(titles(read('/a/atom.xml'))).toEqual([
    'Une page\u00a0: Délai corrigé',
    'Une page\u00a0: page confrontée aux textes',
    'Une page\u00a0: Article récrit',
    'Une page\u00a0: page rédigée',
  ])
  expect(titles(read(LAW_ADDRESS))).toEqual(['Une page\u00a0: Article récrit'])
})

it('writes no feed of the law where the site wants no text of it', async () => {
  const { app, dest } = fakeApp([dated('a.md', '/a/', CHANGES)])
  await writeSteps(app, feedsStep({ site: { ...FAKE_SITE, legalTexts: false } }))
  expect(existsSync(path.join(dest, LAW_ADDRESS))).toBe(false)
})

it.each([
  ['/a/', '/a/atom.xml'],
  ['/a/b.html', '/a/b.atom.xml'],
  ['/', '/atom.xml'],
])('the feed of %s is %s', (address, feed) => {
  expect(pageFeedAddress(address)).toBe(feed)
})
