import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { siteMapStep } from '../../../../../.vuepress/publish/site-map/node/siteMapStep.ts'
import { FAKE_SITE, fakeApp, fakePage, writeSteps } from '../../exports/support/fakeApp.ts'

const pages = () => [
  fakePage({ file: 'a.md', path: '/a/', title: 'A', day: '2026-11-24' }),
  fakePage({ file: 'été.md', path: '/été/', title: 'Été' }),
  fakePage({ file: 'b.md', path: '/b/', title: 'B', frontmatter: { sitemap: false } }),
  fakePage({ file: null, path: '/404.html', title: 'Introuvable' }),
]

it('lists the pages that are for search engines, with the day of their review', async () => {
  const { app, dest } = fakeApp(pages())
  await writeSteps(app, siteMapStep({ site: FAKE_SITE }))
  const $ = load(readFileSync(path.join(dest, 'sitemap.xml'), 'utf8'), { xml: true })
  expect(
    $('url')
      .toArray()
      .map((url) => [$(url).find('loc').text(), $(url).find('lastmod').text()]),
  ).toEqual([
    ['https://g.example/doc/a/', '2026-11-24'],
    ['https://g.example/doc/%C3%A9t%C3%A9/', ''],
  ])
})

it('tells programs where the list is, after the rules that the site has', async () => {
  const { app, dest } = fakeApp(pages())
  const file = path.join(dest, 'robots.txt')
  writeFileSync(file, 'User-agent: *\nDisallow: /x/\n')
  await writeSteps(app, siteMapStep({ site: FAKE_SITE }))
  expect(readFileSync(file, 'utf8')).toBe(
    'User-agent: *\nDisallow: /x/\n\nSitemap: https://g.example/doc/sitemap.xml\n',
  )
})
