import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Peer } from '../Peer.ts'
import { listGuides, writePages } from './writePages.ts'

export const vitepress: Peer = {
  name: 'vitepress',
  title: 'VitePress',
  package: 'vitepress',
  write: async ({ pages, source, dir }) => {
    await writePages({
      pages,
      source,
      target: path.join(dir, 'docs'),
      dialect: { callout: ({ kind, title, text }) => `::: ${kind} ${title}\n${text}\n:::` },
    })
    const sidebar = Object.fromEntries(
      listGuides(pages).map(({ title, address, chapters }) => [
        address,
        [{ title, address }, ...chapters].map((item) => ({ text: item.title, link: item.address })),
      ]),
    )
    await mkdir(path.join(dir, 'docs/.vitepress'), { recursive: true })
    await writeFile(
      path.join(dir, 'docs/.vitepress/config.js'),
      `export default {
  lang: 'fr',
  title: 'Guides',
  sitemap: { hostname: 'https://guides.example' },
  // Pages that plugins of this site make, and that its plan names.
  ignoreDeadLinks: [/^\\/(?:pdf|hors-ligne)\\//],
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
}
`,
    )
  },
  build: () => ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  caches: ['docs/.vitepress/cache'],
  search: {
    open: '.VPNavBarSearch button',
    field: '#localsearch-input',
    result: '.results .result',
  },
}
