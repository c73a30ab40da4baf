import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { getDirname, path } from 'vuepress/utils'
import { atomicBuildPlugin } from './plugins/atomic-build/node/atomicBuildPlugin.ts'
import { calloutsPlugin } from './plugins/callouts/node/calloutsPlugin.ts'
import { checklistPlugin } from './plugins/checklist/node/checklistPlugin.ts'
import { checksPlugin } from './plugins/checks/node/checksPlugin.ts'
import { decisionPlugin } from './plugins/decision/node/decisionPlugin.ts'
import { diagnosticsPlugin } from './plugins/diagnostics/node/diagnosticsPlugin.ts'
import { exportsPlugin } from './plugins/exports/node/exportsPlugin.ts'
import { feedsPlugin } from './plugins/feeds/node/feedsPlugin.ts'
import { glossaryPlugin } from './plugins/glossary/node/glossaryPlugin.ts'
import { groupsPlugin } from './plugins/groups/node/groupsPlugin.ts'
import { highlightPlugin } from './plugins/highlight/node/highlightPlugin.ts'
import { createHtmlFirst } from './plugins/html-first/node/htmlFirstPlugin.ts'
import { imagesPlugin } from './plugins/images/node/imagesPlugin.ts'
import { legalReferencesPlugin } from './plugins/legal-references/node/legalReferencesPlugin.ts'
import { markdownExtrasPlugin } from './plugins/markdown-extras/node/markdownExtrasPlugin.ts'
import { nameHeading } from './plugins/markdown-extras/node/nameHeading.ts'
import { offlinePlugin } from './plugins/offline/node/offlinePlugin.ts'
import { openDataPlugin } from './plugins/open-data/node/openDataPlugin.ts'
import { pageMarkdownPlugin } from './plugins/page-markdown/node/pageMarkdownPlugin.ts'
import { reviewPlugin } from './plugins/review/node/reviewPlugin.ts'
import { safeHeadPlugin } from './plugins/safe-head/node/safeHeadPlugin.ts'
import { safeHtmlPlugin } from './plugins/safe-html/node/safeHtmlPlugin.ts'
import { searchPlugin } from './plugins/search/node/searchPlugin.ts'
import { securityPlugin } from './plugins/security/node/securityPlugin.ts'
import { socialCardsPlugin } from './plugins/social-cards/node/socialCardsPlugin.ts'
import { stepsPlugin } from './plugins/steps/node/stepsPlugin.ts'
import { timelinePlugin } from './plugins/timeline/node/timelinePlugin.ts'
import { site } from './site.ts'
import { guidesTheme } from './theme/node/guidesTheme.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const here = (...parts: string[]): string => path.resolve(dirname, ...parts)
const htmlFirst = createHtmlFirst({
  islands: {
    checklist: here('plugins/checklist/client/wakeChecklist.ts'),
    glossary: here('plugins/glossary/client/glossaryIsland.ts'),
    search: here('plugins/search/client/searchIsland.ts'),
    'search-page': here('plugins/search/client/searchPageIsland.ts'),
  },
})

export default defineUserConfig({
  lang: 'fr',
  title: site.title,
  description: site.description,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  dest: here('../dist'),
  public: here('public'),
  clientConfigFile: here('client.ts'),
  bundler: viteBundler({
    viteOptions: {
      build: {
        // An image written in the page would be downloaded with every copy of it, script included.
        assetsInlineLimit: 0,
        // Browsers that know `light-dark()`: the style sheet is in every page, and half as long.
        cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
      },
    },
  }),
  theme: guidesTheme({ site }),
  // Pages are written without the tags that these would make, one for each page in every page.
  shouldPrefetch: false,
  shouldPreload: false,
  templateBuild: here('theme/node/build.html'),
  templateBuildRenderer: htmlFirst.templateBuildRenderer,
  markdown: {
    // A heading is reached by its address without being in the way of the keyboard.
    anchor: { tabIndex: false, slugifyWithState: nameHeading },
    links: { externalAttrs: { target: '_self', rel: 'noopener' } },
  },
  plugins: [
    diagnosticsPlugin(),
    groupsPlugin(),
    highlightPlugin(),
    calloutsPlugin(),
    checklistPlugin(),
    decisionPlugin(),
    stepsPlugin(),
    timelinePlugin(),
    legalReferencesPlugin(),
    markdownExtrasPlugin(),
    imagesPlugin(),
    safeHeadPlugin(),
    safeHtmlPlugin(),
    glossaryPlugin(),
    checksPlugin({ publicDirs: [here('public')], wordFiles: [here('../mots.txt')] }),
    reviewPlugin({ site }),
    searchPlugin({ hostname: site.url }),
    htmlFirst.plugin,
    exportsPlugin({ site, renderHead: htmlFirst.renderSharedHead }),
    pageMarkdownPlugin({ site }),
    feedsPlugin({ site }),
    openDataPlugin({ site }),
    securityPlugin({ site, listInlineTexts: htmlFirst.listInlineTexts }),
    offlinePlugin(),
    socialCardsPlugin({ site }),
    atomicBuildPlugin(),
  ],
})
