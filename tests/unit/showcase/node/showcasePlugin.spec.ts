import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBuildApp, createDevApp, type App, type Bundler } from 'vuepress/core'
import {
  SHOWCASE_ADDRESS,
  showcasePlugin,
} from '../../../../.vuepress/showcase/node/showcasePlugin.ts'

const BUNDLER: Bundler = {
  name: 'none',
  build: () => Promise.resolve(),
  dev: () => Promise.resolve(() => Promise.resolve()),
}

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'showcase-'))
  mkdirSync(path.join(root, 'docs'))
})
afterEach(() => rmSync(root, { recursive: true }))

const findPages = async (
  create: typeof createBuildApp | typeof createDevApp,
): Promise<App['pages']> => {
  const app = create({
    source: path.join(root, 'docs'),
    dest: path.join(root, 'dist'),
    temp: path.join(root, 'temp'),
    cache: path.join(root, 'cache'),
    theme: { name: 'none' },
    bundler: BUNDLER,
    plugins: [showcasePlugin()],
  })
  await app.init()
  return app.pages.filter(({ path }) => path === SHOWCASE_ADDRESS)
}

it('is a page of dev, that neither a search engine nor ours finds', async () => {
  const [page] = await findPages(createDevApp)
  expect(page?.frontmatter).toMatchObject({
    search: false,
    head: [['meta', { name: 'robots', content: 'noindex' }]],
  })
})

it('is in no build', async () => {
  expect(await findPages(createBuildApp)).toEqual([])
})

it('leaves that address to a page of the folder', async () => {
  writeFileSync(
    path.join(root, 'docs/composants.md'),
    `---\npermalink: ${SHOWCASE_ADDRESS}\n---\n\n# À nous\n`,
  )
  expect((await findPages(createDevApp)).map(({ title }) => title)).toEqual(['À nous'])
})
