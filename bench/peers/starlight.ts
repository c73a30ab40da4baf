import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dialect } from '../convertMarkdown.ts'
import type { Peer } from '../Peer.ts'
import { listGuides, writePages } from './writePages.ts'

const NAMES: Record<string, string> = {
  tip: 'tip',
  info: 'note',
  warning: 'caution',
  danger: 'danger',
}

const dialect: Dialect = {
  callout: ({ kind, title, text }) =>
    NAMES[kind]
      ? `:::${NAMES[kind]}[${title}]\n${text}\n:::`
      : `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`,
}

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

export const starlight: Peer = {
  name: 'starlight',
  title: 'Starlight',
  package: '@astrojs/starlight',
  write: async ({ pages, source, dir }) => {
    await writePages({
      pages,
      source,
      target: path.join(dir, 'src/content/docs'),
      dialect,
      dropHeading: true,
      header: ({ address }) => ({ slug: address.replace(/^\/|\/$/g, '') }),
    })
    const sidebar = listGuides(pages).map(({ title, chapters }) => ({
      label: title,
      collapsed: true,
      items: chapters.map((chapter) => ({ label: chapter.title, link: chapter.address })),
    }))
    await mkdir(path.join(dir, 'src'), { recursive: true })
    await writeFile(path.join(dir, 'src/content.config.ts'), CONTENT_CONFIG)
    await writeFile(
      path.join(dir, 'astro.config.mjs'),
      `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://guides.example',
  integrations: [starlight({ title: 'Guides', locales: { root: { label: 'Français', lang: 'fr' } }, sidebar: ${JSON.stringify(sidebar)} })],
})
`,
    )
  },
  build: () => ['node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  search: {
    open: 'button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
  },
}
