import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { feedsPlugin } from '../../../../../.vuepress/publish/feeds/node/feedsPlugin.ts'
import { feedsStep } from '../../../../../.vuepress/publish/feeds/node/feedsStep.ts'
import {
  FAKE_SITE,
  fakeApp,
  fakePage,
  initPlugin,
  writeSteps,
} from '../../exports/support/fakeApp.ts'

it('writes both feeds and lets readers find them from any page', async () => {
  const page = fakePage({ file: 'a.md', path: '/a/', title: 'Une page', day: '2026-11-24' })
  const { app, dest, head } = fakeApp([page])
  await initPlugin(feedsPlugin(), app)
  await writeSteps(app, feedsStep({ site: FAKE_SITE }))

  expect(head.map(([, { type, href }]) => [type, href])).toEqual([
    ['application/atom+xml', '/doc/atom.xml'],
    ['application/rss+xml', '/doc/rss.xml'],
  ])
  for (const file of ['atom.xml', 'rss.xml'])
    expect(readFileSync(path.join(dest, file), 'utf8')).toContain('https://g.example/doc/a/')
})
