import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { getDirname, path } from 'vuepress/utils'
import { atomicBuildPlugin } from './plugins/atomic-build/node/atomicBuildPlugin.ts'
import { CHAIN_OPTIONS } from './model/chain.ts'
import { resolveProjectFolders } from './model/projectFolders.ts'
import { chainPlugin } from './plugins/checks/node/chainPlugin.ts'
import { checksPlugin } from './plugins/checks/node/checksPlugin.ts'
import { exportsPlugin } from './plugins/exports/node/exportsPlugin.ts'
import { feedsPlugin } from './plugins/feeds/node/feedsPlugin.ts'
import { createGlossaryState } from './plugins/glossary/node/createGlossaryState.ts'
import { glossaryPlugin } from './plugins/glossary/node/glossaryPlugin.ts'
import { groupsPlugin } from './plugins/groups/node/groupsPlugin.ts'
import { createHtmlFirst } from './plugins/html-first/node/htmlFirstPlugin.ts'
import { imagesPlugin } from './plugins/images/node/imagesPlugin.ts'
import { legalReferencesPlugin } from './plugins/legal-references/node/legalReferencesPlugin.ts'
import { readLegalLibrary } from './plugins/legal-references/node/readLegalLibrary.ts'
import { createLegalState } from './plugins/legal-references/shared/LegalState.ts'
import { offlinePlugin } from './plugins/offline/node/offlinePlugin.ts'
import { openDataPlugin } from './plugins/open-data/node/openDataPlugin.ts'
import { pageMarkdownPlugin } from './plugins/page-markdown/node/pageMarkdownPlugin.ts'
import { reviewPlugin } from './plugins/review/node/reviewPlugin.ts'
import { safeHeadPlugin } from './plugins/safe-head/node/safeHeadPlugin.ts'
import { searchPlugin } from './plugins/search/node/searchPlugin.ts'
import { securityPlugin } from './plugins/security/node/securityPlugin.ts'
import { socialCardsPlugin } from './plugins/social-cards/node/socialCardsPlugin.ts'
import { site } from './site.ts'
import { guidesTheme } from './theme/node/guidesTheme.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const here = (...parts: string[]): string => path.resolve(dirname, ...parts)
const glossary = createGlossaryState()
const legal = createLegalState(readLegalLibrary())
const htmlFirst = createHtmlFirst({
  islands: {
    checklist: here('plugins/checklist/client/wakeChecklist.ts'),
    glossary: here('plugins/glossary/client/glossaryIsland.ts'),
    'legal-index': here('plugins/legal-references/client/legalIndexIsland.ts'),
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
  markdown: CHAIN_OPTIONS,
  plugins: [
    chainPlugin({ glossary, legal, resolveFolders: resolveProjectFolders }),
    // Before what reads the pages: they have not been judged yet.
    checksPlugin({ resolveFolders: resolveProjectFolders }),
    groupsPlugin(),
    legalReferencesPlugin({ site, legal }),
    imagesPlugin(),
    safeHeadPlugin(),
    glossaryPlugin({ state: glossary, legal }),
    reviewPlugin({ site, legal }),
    searchPlugin({ hostname: site.url }),
    htmlFirst.plugin,
    exportsPlugin({ site, renderHead: htmlFirst.renderSharedHead }),
    pageMarkdownPlugin({ site, legal }),
    feedsPlugin({ site }),
    openDataPlugin({ site }),
    securityPlugin({ site, listInlineTexts: htmlFirst.listInlineTexts }),
    offlinePlugin(),
    socialCardsPlugin({ site }),
    atomicBuildPlugin(),
  ],
})
