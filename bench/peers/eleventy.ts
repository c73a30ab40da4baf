import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Peer } from '../Peer.ts'
import { listGuides, writePages } from './writePages.ts'

/** Eleventy has no theme: the least that makes a readable page, with the menu of the guides. */
const renderLayout = (menu: string): string => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><header><a href="/">Guides</a></header><nav><ul>${menu}</ul></nav><main>{{ content }}</main></body>
</html>
`

const CONFIG = `export default (config) => {
  config.addPassthroughCopy('docs/**/*.{svg,png,jpg,webp}')
  return { dir: { input: 'docs', includes: '../_includes' }, markdownTemplateEngine: false }
}
`

export const eleventy: Peer = {
  name: 'eleventy',
  title: 'Eleventy',
  package: '@11ty/eleventy',
  write: async ({ pages, source, dir }) => {
    await writePages({
      pages,
      source,
      target: path.join(dir, 'docs'),
      dialect: {
        callout: ({ kind, title, text }) =>
          `<aside class="${kind}">\n\n**${title}**\n\n${text}\n\n</aside>`,
      },
      header: ({ address }) => ({ layout: 'page.liquid', permalink: address }),
    })
    const menu = listGuides(pages)
      .map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`)
      .join('')
    await mkdir(path.join(dir, '_includes'), { recursive: true })
    await writeFile(path.join(dir, '_includes/page.liquid'), renderLayout(menu))
    await writeFile(path.join(dir, 'eleventy.config.js'), CONFIG)
  },
  build: () => ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  output: '_site',
  caches: ['.cache'],
}
