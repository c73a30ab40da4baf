import { existsSync } from 'node:fs'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { UserConfig } from 'vuepress'
import type { App } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { findTexts } from './interface/findTexts.ts'
import { OLDEST_BROWSERS } from './lib/browsers.ts'
import { digestSources } from './lib/digestSources.ts'
import { createViteLogger } from './lib/createViteLogger.ts'
import { CHAIN_OPTIONS } from './model/chain.ts'
import { PROJECT_DIR, PUBLIC_DIR } from './model/projectFolders.ts'
import { readFrontMatter } from './model/frontMatter/readFrontMatter.ts'
import { listHiddenLabels } from './model/hidden-labels/listHiddenLabels.ts'
import { readHiddenLabels } from './model/hidden-labels/readHiddenLabels.ts'
import { readSiteDocuments } from './model/readSiteDocuments.ts'
import { chainPlugin } from './checks/node/chainPlugin.ts'
import { createNoteAhead } from './checks/node/ahead/noteAhead.ts'
import { checksPlugin } from './checks/node/checksPlugin.ts'
import { exportsPlugin } from './publish/exports/node/exportsPlugin.ts'
import { feedbackPlugin } from './feedback/node/feedbackPlugin.ts'
import { createMissingForm } from './feedback/shared/createMissingForm.ts'
import { resolveFormAction } from './feedback/shared/resolveFormAction.ts'
import { feedsPlugin } from './publish/feeds/node/feedsPlugin.ts'
import { createGlossaryState } from './constructs/glossary/node/createGlossaryState.ts'
import { glossaryPlugin } from './constructs/glossary/node/glossaryPlugin.ts'
import { listGuidePages } from './model/groups/node/listGuidePages.ts'
import { groupsPlugin } from './model/groups/node/groupsPlugin.ts'
import { createHtmlFirst } from './html-first/node/htmlFirstPlugin.ts'
import { imagesPlugin } from './constructs/images/node/imagesPlugin.ts'
import { legalReferencesPlugin } from './constructs/legal-references/node/legalReferencesPlugin.ts'
import { readLegalLibrary } from './constructs/legal-references/node/readLegalLibrary.ts'
import { createLegalState } from './constructs/legal-references/shared/LegalState.ts'
import { NOTES_ADDRESS } from './constructs/notes/shared/Note.ts'
import { notesPlugin } from './constructs/notes/node/notesPlugin.ts'
import { createOffline } from './offline/node/offlinePlugin.ts'
import { publicationPlugin } from './model/publication/node/publicationPlugin.ts'
import { pageMarkdownPlugin } from './publish/page-markdown/node/pageMarkdownPlugin.ts'
import { createPreviewBanner } from './publish/preview-banner/node/createPreviewBanner.ts'
import { reviewPlugin } from './model/review/node/reviewPlugin.ts'
import { safeHeadPlugin } from './publish/safe-head/node/safeHeadPlugin.ts'
import { createSearch } from './search/node/searchPlugin.ts'
import { createSocialCards } from './publish/social-cards/node/socialCardsPlugin.ts'
import { workFoldersPlugin } from './publish/work-folders/node/workFoldersPlugin.ts'
import type { Driver } from './publish/Driver.ts'
import { pagePatterns } from './model/site/selectPages.ts'
import { walkFolder } from './lib/walkFolder.ts'
import { preparePublicFolder } from './publish/public-files/node/preparePublicFolder.ts'
import { publishPlugin } from './publish/publishPlugin.ts'
import { createSteps } from './publish/steps.ts'
import { showcasePlugin } from './showcase/node/showcasePlugin.ts'
import { resolveAskUrl } from './site.ts'
import { guidesTheme } from './theme/node/guidesTheme.ts'
import { leavesSite } from './publish/exports/node/createAddressList.ts'
import { numberAddresses } from './publish/exports/node/numberAddresses.ts'
import { keepInversions } from './lib/keepInversions.ts'
import { linkImages } from './theme/node/linkImages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const here = (...parts: string[]): string => path.resolve(dirname, ...parts)

const createBundlerOptions = (isDev: boolean): ViteBundlerOptions => ({
  viteOptions: {
    customLogger: createViteLogger(isDev ? 'info' : 'warn'),
    build: {
      // An image written in the page would be downloaded with every copy of it, script included.
      assetsInlineLimit: 0,
      // `light-dark()` and nested rules are written for browsers that do not know them.
      cssTarget: OLDEST_BROWSERS,
      // How long each plugin takes is for a profile, not for who builds.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  },
})

const findPages = (source: string): string[] => {
  if (!existsSync(source)) return ['**/*.md']
  const { files, links } = walkFolder(source)
  return pagePatterns(files, links)
}

/** The site of a folder, for the program that drives its build, and for VuePress' own command. */
export const createSiteConfig = ({
  project,
  work,
  base = '/',
  isDev = false,
  onStart,
  ...driver
}: Driver) => {
  const { site, folders: siteFolders } = project
  const { dir: source, isHouse = false } = siteFolders
  const publicDir = isHouse ? PUBLIC_DIR : path.join(work.temp, 'public')
  if (!isHouse) preparePublicFolder(siteFolders.publicDirs, publicDir)
  const icon = ['favicon.svg', 'favicon.ico', 'favicon.png'].find((name) =>
    existsSync(path.join(publicDir, name)),
  )
  const glossary = createGlossaryState()
  const legal = createLegalState(siteFolders.library ?? readLegalLibrary())
  const formAction = resolveFormAction(site.forms)
  const ahead = createNoteAhead(siteFolders.lang ?? 'fr')
  const search = createSearch({
    hostname: site.url,
    readDocuments: readSiteDocuments,
    readHeader: ({ content }) => readFrontMatter(content).data,
    readHiddenLabels: () => listHiddenLabels(readHiddenLabels(source)),
    lang: site.lang,
    askUrl: resolveAskUrl(site),
    isIsland: true,
    program: () => digestSources(PROJECT_DIR),
    missingForm: formAction === null ? null : createMissingForm(formAction),
  })
  const cards = createSocialCards({ site })
  const banner = createPreviewBanner(driver.preview)
  const htmlFirst = createHtmlFirst({
    renderBefore: banner.render,
    islands: {
      checklist: here('constructs/checklist/client/wakeChecklist.ts'),
      notes: here('constructs/notes/client/notesIsland.ts'),
      search: here('search/client/searchIsland.ts'),
    },
    rareIslands: {
      'list-filter': here('components/listFilterIsland.ts'),
      'near-pages': here('search/client/nearPagesIsland.ts'),
      report: here('model/review/client/reportIsland.ts'),
      offline: here('offline/client/offlineSwitch.ts'),
      'search-page': here('search/client/searchPageIsland.ts'),
      tools: here('constructs/tools/client/toolsIsland.ts'),
      verifier: here('verifier/client/verifierIsland.ts'),
      'way-back': here('feedback/client/wayBackIsland.ts'),
    },
  })
  const offline = createOffline({
    listGuides: listGuidePages,
    sharedFiles: [NOTES_ADDRESS],
    isIsland: true,
  })
  /** Those who write see all that is written. */
  const showsUnpublished = ({ env }: App): boolean => env.isDev || driver.preview !== undefined
  const steps = createSteps({
    site,
    legal,
    glossary,
    htmlFirst,
    search,
    folders: siteFolders,
    cards: cards.step,
    offline: offline.step,
    formAction,
    driver,
  })

  return {
    base,
    lang: site.lang,
    title: site.title,
    description: site.description,
    dest: here('../dist'),
    temp: work.temp,
    cache: work.cache,
    public: publicDir,
    pagePatterns: findPages(source),
    clientConfigFile: here('client.ts'),
    bundler: htmlFirst.createBundler({
      ...createBundlerOptions(isDev),
      program: () => digestSources(PROJECT_DIR),
    }),
    theme: guidesTheme({ site, icon }),
    // Pages are written without the tags that these would make, one for each page in every page.
    shouldPrefetch: false,
    shouldPreload: false,
    templateBuild: htmlFirst.templateBuild,
    templateBuildRenderer: (template, context) => {
      driver.onPage?.()
      const linked = linkImages(keepInversions(context.content), findTexts(site.lang).enlarge)
      const content = numberAddresses(linked, leavesSite({ url: site.url, base }))
      return htmlFirst.templateBuildRenderer(template, { ...context, content })
    },
    markdown: CHAIN_OPTIONS,
    plugins: [
      // Before what reads the folder: it says which pages there are.
      publicationPlugin({ folders: siteFolders, showsUnpublished }),
      chainPlugin({
        glossary,
        legal,
        folders: siteFolders,
        showsUnpublished,
        onMade: ahead.add,
      }),
      // Before what reads the pages: they have not been judged yet.
      checksPlugin({
        folders: siteFolders,
        refuse: driver.refuse,
        onFindings: driver.onFindings,
        ahead,
      }),
      groupsPlugin({ listsRoot: !isHouse }),
      legalReferencesPlugin({ site, legal }),
      imagesPlugin({ onRead: htmlFirst.noteFile }),
      safeHeadPlugin(),
      glossaryPlugin({ state: glossary, legal }),
      notesPlugin(),
      reviewPlugin({ site, legal }),
      search.plugin,
      htmlFirst.plugin,
      exportsPlugin(),
      showcasePlugin(),
      pageMarkdownPlugin(),
      feedsPlugin(),
      offline.plugin,
      feedbackPlugin({ action: formAction }),
      cards.plugin,
      banner.plugin,
      publishPlugin({ steps, onStep: driver.onStep, refuse: driver.refuse }),
      workFoldersPlugin({
        projectDir: PROJECT_DIR,
        work,
        onStart,
      }),
    ],
  } satisfies UserConfig
}
