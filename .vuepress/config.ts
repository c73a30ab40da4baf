import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { getDirname, path } from 'vuepress/utils'
import { atomicBuildPlugin } from './plugins/atomic-build/node/atomicBuildPlugin.ts'
import { diagnosticsPlugin } from './plugins/diagnostics/node/diagnosticsPlugin.ts'
import { groupsPlugin } from './plugins/groups/node/groupsPlugin.ts'
import { createHtmlFirst } from './plugins/html-first/node/htmlFirstPlugin.ts'
import { site } from './site.ts'
import { guidesTheme } from './theme/node/guidesTheme.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const here = (...parts: string[]): string => path.resolve(dirname, ...parts)
const htmlFirst = createHtmlFirst()

export default defineUserConfig({
  lang: 'fr',
  title: site.title,
  description: site.description,
  dest: here('../dist'),
  public: here('public'),
  clientConfigFile: here('client.ts'),
  bundler: viteBundler(),
  theme: guidesTheme({ site }),
  templateBuild: here('theme/node/build.html'),
  templateBuildRenderer: htmlFirst.templateBuildRenderer,
  markdown: { links: { externalAttrs: { target: '_self', rel: 'noopener' } } },
  plugins: [diagnosticsPlugin(), groupsPlugin(), htmlFirst.plugin, atomicBuildPlugin()],
})
