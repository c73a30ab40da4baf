import type { App, Plugin } from 'vuepress/core'
import { findTexts } from '../../interface/findTexts.ts'
import { useChain } from '../../model/chain.ts'
import { createChainFiles } from '../../model/createChainFiles.ts'
import type { GlossaryState } from '../../constructs/glossary/node/createGlossaryState.ts'
import { readGlossary } from '../../constructs/glossary/node/readGlossary.ts'
import { readArticleIndex } from '../../constructs/legal-references/node/readArticleIndex.ts'
import type { LegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import { listPublished } from '../../model/publication/listPublished.ts'
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
}

/** Gives VuePress the Markdown chain of the site. */
export const chainPlugin = ({
  glossary,
  legal,
  folders,
  showsUnpublished,
}: ChainPluginOptions): Plugin => ({
  name: 'chain',
  extendsMarkdown: (md, app: App) => {
    const { pages: written, values, ledger, today } = readSiteInput(folders)
    const pages = showsUnpublished(app) ? written : listPublished(written, today)
    glossary.set(readGlossary(pages))
    legal.setIndex(readArticleIndex(pages))
    useChain(md, {
      isBuild: app.env.isBuild,
      files: createChainFiles({
        dir: app.dir.source(),
        publicDirs: [app.dir.public()],
        mdxFiles: folders.mdxFiles,
      }),
      glossary,
      legal,
      // Who writes changes them while the server runs.
      values: () => (app.env.isDev ? readValues(folders.dir) : values)?.values ?? [],
      moved: ledger?.moved ?? {},
      vuePages: folders.vuePages ?? [],
      isLenient: folders.isLenient,
      texts: findTexts(folders.lang ?? 'fr'),
    })
  },
})
