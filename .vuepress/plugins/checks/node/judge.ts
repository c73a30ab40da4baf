import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createChain } from '../../../model/chain.ts'
import type { PageProblem, ProblemEnv } from '../../diagnostics/node/reportProblem.ts'
import { createGlossaryState } from '../../glossary/node/createGlossaryState.ts'
import { readGlossary } from '../../glossary/node/readGlossary.ts'
import { readArticleIndex } from '../../legal-references/node/readArticleIndex.ts'
import { readLegalLibrary } from '../../legal-references/node/readLegalLibrary.ts'
import { createLegalState, type LegalState } from '../../legal-references/shared/LegalState.ts'
import { checkSite } from './checkSite.ts'
import { rules as everyRule } from './registry.ts'
import type { FixableFinding, Rule } from './Rule.ts'
import { createSite, type Site, type SiteInput } from './site/createSite.ts'
import { readSiteInput, type SiteFolders } from './site/readSiteInput.ts'
import { parsePage, type PageInput, type SourcePage } from './source/parsePage.ts'

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
   * @param findProblems - what the Markdown chain said of pages, for who has run it already
   */
  judge: (findProblems?: (page: PageInput) => readonly PageProblem[]) => Judgement
}

/** Remembers what was made of a page until the page changes. */
const rememberByContent = <T>(make: (page: PageInput) => T): ((page: PageInput) => T) => {
  const known = new Map<string, { page: PageInput; made: T }>()
  return (page) => {
    const before = known.get(page.file)
    if (before?.page.content === page.content && before.page.encoding === page.encoding)
      return before.made
    const made = make(page)
    known.set(page.file, { page, made })
    return made
  }
}

const createProblemFinder = (
  folders: SiteFolders,
  { pages, ledger }: SiteInput,
  legal: LegalState,
) => {
  const { dir, publicDirs, vuePages = [] } = folders
  const glossary = createGlossaryState(readGlossary(pages))
  const moved = ledger?.moved ?? {}
  const chain = createChain({
    sourceDir: dir,
    publicDir: publicDirs[0] ?? dir,
    isBuild: false,
    glossary,
    legal,
    moved,
    vuePages,
  })
  return ({ file, content }: PageInput): readonly PageProblem[] => {
    const env: ProblemEnv & Record<string, unknown> = {
      base: '/',
      filePath: path.join(dir, file),
      filePathRelative: file,
      frontmatter: {},
    }
    chain.parse(content, env)
    return env.problems ?? []
  }
}

/**
 * @param folders - what is read from the disk at each judgement
 * @param rules - all of them by default
 */
export const createJudge = (folders: SiteFolders, rules: readonly Rule[] = everyRule): Judge => {
  const parse = rememberByContent<SourcePage>(parsePage)
  // No problem depends on the glossary or on the ledger: the chain of the first reading serves the others,
  // until the sentences on articles change.
  const legal = createLegalState(folders.library ?? readLegalLibrary())
  let findOwn: ((page: PageInput) => readonly PageProblem[]) | undefined

  return {
    judge: (findProblems) => {
      const input = readSiteInput(folders)
      const index = readArticleIndex(input.pages)
      if (!isDeepStrictEqual(index, legal.index())) findOwn = undefined
      legal.setIndex(index)
      if (!findProblems) findOwn ??= rememberByContent(createProblemFinder(folders, input, legal))
      const site = createSite({ ...input, legal }, { parse, findProblems: findProblems ?? findOwn })
      return { site, findings: checkSite(site, rules) }
    },
  }
}
