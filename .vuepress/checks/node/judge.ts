import { isDeepStrictEqual } from 'node:util'
import type { ChainContext } from '../../model/chain.ts'
import type { Page } from '../../model/page/Page.ts'
import type { ChainFiles } from '../../model/ChainFiles.ts'
import { createChainFiles } from '../../model/createChainFiles.ts'
import { readArticleIndex } from '../../constructs/legal-references/node/readArticleIndex.ts'
import { readLegalLibrary } from '../../constructs/legal-references/node/readLegalLibrary.ts'
import { createLegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import { type FileAnswer, type FileTrace, traceFiles } from '../../model/page-cache/traceFiles.ts'
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

type Memory = (page: PageInput, make: (page: PageInput) => SourcePage) => SourcePage

const isSameText = (a: PageInput, b: PageInput): boolean =>
  a.content === b.content && a.encoding === b.encoding

/** Remembers what was made of each page, until the page changes, or a file that it shows, includes or leads to. */
const createMemory = ({ follow, holds }: FileTrace): Memory => {
  const known = new Map<string, { page: PageInput; made: SourcePage; answers: FileAnswer[] }>()
  return (page, make) => {
    const before = known.get(page.file)
    if (before && isSameText(before.page, page) && holds(before.answers)) return before.made
    const { result: made, answers } = follow(() => make(page))
    known.set(page.file, { page, made, answers })
    return made
  }
}

const createReader = (
  { vuePages = [], isLenient }: SiteFolders,
  files: ChainFiles,
  { ledger }: SiteInput,
  { legal, values }: Pick<ChainContext, 'legal' | 'values'>,
): PageReader => {
  return createPageReader({
    isBuild: false,
    files,
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
  const trace = traceFiles(createChainFiles(folders))
  let remember = createMemory(trace)
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
        remember = createMemory(trace)
      legal.setIndex(index)
      values = input.values
      const readPage: PageReader = (page) =>
        (readOwn ??= createReader(folders, trace.files, input, {
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
