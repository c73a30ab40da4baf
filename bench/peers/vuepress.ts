import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dialect } from '../convertMarkdown.ts'
import type { Peer } from '../Peer.ts'
import { listGuides, writePages } from './writePages.ts'

const dialect: Dialect = {
  callout: ({ kind, title, text }) =>
    `::: ${kind === 'danger' ? 'caution' : kind} ${title}\n${text}\n:::`,
}

export const vuepress: Peer = {
  name: 'vuepress',
  title: 'VuePress, thème par défaut',
  package: 'vuepress',
  write: async ({ pages, source, dir }) => {
    await writePages({ pages, source, target: path.join(dir, 'docs'), dialect })
    const sidebar = Object.fromEntries(
      listGuides(pages).map(({ address, chapters }) => [
        address,
        [address, ...chapters.map((chapter) => chapter.address)],
      ]),
    )
    await mkdir(path.join(dir, 'docs/.vuepress'), { recursive: true })
    await writeFile(
      path.join(dir, 'docs/.vuepress/config.js'),
      `import { viteBundler } from '@vuepress/bundler-vite'
import { defaultTheme } from '@vuepress/theme-default'
export default {
  lang: 'fr',
  title: 'Guides',
  bundler: viteBundler(),
  theme: defaultTheme({ sidebar: ${JSON.stringify(sidebar)} }),
}
`,
    )
  },
  build: () => ['node_modules/vuepress/bin/vuepress.js', 'build', 'docs'],
  output: 'docs/.vuepress/dist',
  caches: ['docs/.vuepress/.cache', 'docs/.vuepress/.temp'],
}
