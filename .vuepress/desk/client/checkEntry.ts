import { checkPage } from '../../checks/node/checkSite.ts'
import type { FixableFinding } from '../../checks/node/Rule.ts'
import { rules } from '../../checks/node/registry.ts'
import type { Dictionary } from '../../checks/node/text/Dictionary.ts'
import { repairPage } from '../../checks/node/repair/repairPage.ts'
import { createSite, type SiteInput, type SitePage } from '../../model/site/createSite.ts'
import { createChain } from '../../model/chain.ts'
import { completePage, createPageReader, type SourcePage } from '../../model/source/parsePage.ts'
import { NO_LAW } from '../../constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../constructs/legal-references/shared/LegalState.ts'

/** A site as the built one tells it: `Map`s are lost on the way. */
export type DeskSiteInput = Omit<
  SiteInput,
  'links' | 'imageFacts' | 'hiddenLabels' | 'legal' | 'loadDictionary'
>

/** What is said of a page that is being written. */
export interface DeskReport {
  page: SitePage
  findings: FixableFinding[]
}

/** The one judge, for one page among those of the site. */
export interface DeskChecker {
  check: (file: string, content: string) => DeskReport
  /** The HTML of the page, as the chain of the site writes it. */
  render: (file: string, content: string) => string
  /** The page with its certain repairs; as it was when they would harm it. */
  repair: (file: string, content: string) => string
}

/** Repairs can uncover others. */
const MAX_ROUNDS = 5

/** @param input - the site as it is published; the page that is checked takes the place of its own */
export const createDeskChecker = (input: DeskSiteInput, dictionary: Dictionary): DeskChecker => {
  const context = {
    isBuild: false,
    glossary: { find: () => [], path: () => '/' },
    legal: createLegalState(NO_LAW),
    values: () => input.values?.values ?? [],
    moved: input.ledger?.moved ?? {},
    vuePages: [],
  }
  const readPage = createPageReader(context)
  const chain = createChain(context)
  const known = new Map<string, SourcePage>()
  const parse = (page: { file: string; content: string }): SourcePage => {
    const before = known.get(page.file)
    if (before?.content === page.content) return before
    const read = { ...completePage(page, readPage(page)), problems: [] }
    known.set(page.file, read)
    return read
  }
  const check = (file: string, content: string): DeskReport => {
    const others = input.pages.filter((page) => page.file !== file)
    const site = createSite(
      {
        ...input,
        pages: [...others, { file, content }],
        loadDictionary: () => dictionary,
      },
      { parse },
    )
    const page = site.pagesByFile.get(file)!
    return { page, findings: checkPage(page, site, rules) }
  }
  return {
    check,
    render: (file, content) =>
      chain.render(content, {
        base: '/',
        filePath: `/${file}`,
        filePathRelative: file,
        frontmatter: {},
      }),
    repair: (file, content) => {
      let text = content
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const fixes = check(file, text).findings.flatMap(({ fix }) => fix ?? [])
        const repaired = fixes.length === 0 ? text : repairPage({ file, content: text }, fixes)
        if (repaired === null || repaired === text) return text
        text = repaired
      }
      return text
    },
  }
}
