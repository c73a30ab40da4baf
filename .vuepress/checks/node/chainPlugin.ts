import type { App, Plugin } from 'vuepress/core'
import { digestValue } from '../../lib/digestValue.ts'
import { digestSources } from '../../lib/digestSources.ts'
import { openStore, type Store } from '../../lib/openStore.ts'
import { findTexts } from '../../interface/findTexts.ts'
import { type ChainContext, useChain } from '../../model/chain.ts'
import { createChainFiles } from '../../model/createChainFiles.ts'
import type { GlossaryState } from '../../constructs/glossary/node/createGlossaryState.ts'
import { readGlossary } from '../../constructs/glossary/node/readGlossary.ts'
import { readArticleIndex } from '../../constructs/legal-references/node/readArticleIndex.ts'
import type { LegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import { pageModelOf } from '../../model/page/pageModel.ts'
import { keepPages, stampOf } from '../../model/page-cache/keepPages.ts'
import { traceFiles } from '../../model/page-cache/traceFiles.ts'
import { PROJECT_DIR } from '../../model/projectFolders.ts'
import type { MadePage } from './ahead/MadePage.ts'
import { listPublished } from '../../model/publication/listPublished.ts'
import type { SiteInput } from '../../model/site/createSite.ts'
import { readSiteInput, readValues, type SiteFolders } from '../../model/site/readSiteInput.ts'

export interface ChainPluginOptions {
  /** The terms that texts are linked to: filled here, before the first page is read. */
  glossary: GlossaryState
  /** The law that texts cite; the articles that the folder lists are filled here too. */
  legal: LegalState
  /** What goes with the folder of guides. */
  folders: SiteFolders
  /** Whether the site shows pages that are not published: see `publicationPlugin`. */
  showsUnpublished: (app: App) => boolean
  /** Told of each page of a build that is read for the first time. */
  onMade?: (page: MadePage) => void
}

/** What VuePress notes of a page before it is read. */
interface Env {
  filePathRelative?: string | null
}

/** What the chain is given, besides the files and what it looks up. */
type Settings = Omit<ChainContext, 'files' | 'glossary' | 'legal' | 'values' | 'texts'>

/** Gives VuePress the Markdown chain of the site, which gives again what it made of pages that have not changed. */
export const chainPlugin = ({
  glossary,
  legal,
  folders,
  showsUnpublished,
  onMade,
}: ChainPluginOptions): Plugin => {
  let store: Store | undefined
  let isReading = true

  const openPages = (app: App, settings: Settings, values: SiteInput['values']): Store =>
    openStore({
      file: app.dir.cache('pages'),
      context: digestValue([
        digestSources(PROJECT_DIR),
        [app.dir.source(), folders.lang],
        settings,
        [glossary.get(), legal.index(), values],
        legal.library,
      ]),
    })

  return {
    name: 'chain',

    extendsMarkdown: (md, app: App) => {
      const { pages: written, values, ledger, today } = readSiteInput(folders)
      const pages = showsUnpublished(app) ? written : listPublished(written, today)
      glossary.set(readGlossary(pages))
      legal.setIndex(readArticleIndex(pages))
      const settings: Settings = {
        isBuild: app.env.isBuild,
        moved: ledger?.moved ?? {},
        vuePages: folders.vuePages ?? [],
        isLenient: folders.isLenient ?? false,
      }
      const trace = traceFiles(
        createChainFiles({
          dir: app.dir.source(),
          publicDirs: [app.dir.public()],
          mdxFiles: folders.mdxFiles,
        }),
      )
      useChain(md, {
        ...settings,
        texts: findTexts(folders.lang ?? 'fr'),
        files: trace.files,
        glossary,
        legal,
        // Who writes changes them while the server runs.
        values: () => (app.env.isDev ? readValues(folders.dir) : values)?.values ?? [],
      })
      store = openPages(app, settings, values)
      keepPages(md, {
        store,
        trace,
        isOpen: () => isReading,
        onMade: (env, source, kept) => {
          const model = pageModelOf(env)
          const stamp = model && stampOf(model)
          const { filePathRelative: file } = env as Env
          if (app.env.isBuild && file && stamp) onMade?.({ file, source, stamp, kept })
        },
      })
    },

    // Before the judge, who may stop the build: an author mends a page, and builds again.
    onInitialized: (app) => {
      if (app.env.isBuild) store?.save()
    },

    // Pages that other plugins made are there too.
    onPrepared: () => {
      store?.close()
      store = undefined
      isReading = false
    },
  }
}
