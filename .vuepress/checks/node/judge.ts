import { isDeepStrictEqual } from 'node:util'
import type { ChainContext } from '../../model/chain.ts'
import type { Page } from '../../model/page/Page.ts'
import { createChainFiles } from '../../model/createChainFiles.ts'
import { readArticleIndex } from '../../constructs/legal-references/node/readArticleIndex.ts'
import { readLegalLibrary } from '../../constructs/legal-references/node/readLegalLibrary.ts'
import { createLegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import { checkSite } from './checkSite.ts'
import type { KeepNote } from './draftPages.ts'
import { rules as everyRule } from './registry.ts'
import type { FixableFinding, Rule } from './Rule.ts'
import { createSite, type Site, type SiteInput } from '../../model/site/createSite.ts'
import { readSiteInput, type SiteFolders } from '../../model/site/readSiteInput.ts'
import {
  completePage,
  createPageReader,
  type PageInput,
  type PageReader,
  type SourcePage,
} from '../../model/source/parsePage.ts'

/** What the judge found, and the site that it read for it. */
export interface Judgement {
  site: Site
  findings: FixableFinding[]
}

/** The one judge of a folder of guides: `check`, the build and the dev server ask it. */
export interface Judge {
  /**
   * Reads the folder and says everything that is wrong with it, in reading order.
   *
   * @param findModel - the models of pages that the chain of the site has read already
   * @param keep - see `checkSite`
   */
  judge: (findModel?: (page: PageInput) => Page | undefined, keep?: KeepNote) => Judgement
}

/** Remembers what was made of each page, until the page changes. */
const createMemory = <T>(): ((page: PageInput, make: (page: PageInput) => T) => T) => {
  const known = new Map<string, { page: PageInput; made: T }>()
  return (page, make) => {
    const before = known.get(page.file)
    if (before?.page.content === page.content && before.page.encoding === page.encoding)
      return before.made
    const made = make(page)
    known.set(page.file, { page, made })
    return made
  }
}

const createReader = (
  folders: SiteFolders,
  { ledger }: SiteInput,
  { legal, values }: Pick<ChainContext, 'legal' | 'values'>,
): PageReader => {
  const { vuePages = [], isLenient } = folders
  return createPageReader({
    isBuild: false,
    files: createChainFiles(folders),
    // No finding depends on the terms that texts are linked to.
    glossary: { find: () => [], path: () => '/' },
    legal,
    values,
    moved: ledger?.moved ?? {},
    vuePages,
    isLenient,
  })
}

/**
 * @param folders - what is read from the disk at each judgement
 * @param rules - all of them by default
 */
export const createJudge = (folders: SiteFolders, rules: readonly Rule[] = everyRule): Judge => {
  let remember = createMemory<SourcePage>()
  const legal = createLegalState(folders.library ?? readLegalLibrary())
  let values: SiteInput['values'] = null
  // The chain of the first reading serves the others.
  let readOwn: PageReader | undefined

  return {
    judge: (findModel = () => undefined, keep) => {
      const input = readSiteInput(folders)
      const index = readArticleIndex(input.pages)
      // What the chain makes of a citation depends on the articles and on the values that the folder lists.
      if (!isDeepStrictEqual([index, values], [legal.index(), input.values]))
        remember = createMemory()
      legal.setIndex(index)
      values = input.values
      const readPage: PageReader = (page) =>
        (readOwn ??= createReader(folders, input, {
          legal,
          values: () => values?.values ?? [],
        }))(page)
      const parse = (page: PageInput): SourcePage =>
        remember(page, () => completePage(page, findModel(page) ?? readPage(page)))
      const site = createSite({ ...input, legal }, { parse })
      return { site, findings: checkSite(site, rules, keep) }
    },
  }
}
