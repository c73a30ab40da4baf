import type { Severity } from '../shared/Finding.ts'
import type { Draft, FixableFinding, PageRule, Rule, SiteRule } from './Rule.ts'
import type { Site, SitePage } from './site/createSite.ts'
import { locate, type Place } from './source/TextIndex.ts'

/** What is a matter of quality never stops the publication of somebody else's folder. */
const judgeSeverity = (rule: Rule, draft: Draft, { isHouse }: Site): Severity => {
  const isEditorial = draft.isEditorial ?? rule.isEditorial ?? false
  return isEditorial && !isHouse ? 'warning' : (draft.severity ?? rule.severity)
}

interface Found {
  rule: Rule
  draft: Draft
  file: string
  place: Place
  site: Site
}

const toFinding = ({ rule, draft, file, place, site }: Found): FixableFinding => ({
  file,
  line: place.line,
  column: place.column,
  rule: rule.name,
  severity: judgeSeverity(rule, draft, site),
  message: draft.message,
  suggestion: draft.suggestion,
  ...(draft.fix && { fix: draft.fix }),
})

const checkWithPageRule = (rule: PageRule, page: SitePage, site: Site): FixableFinding[] =>
  rule
    .check({ page, site })
    .map((draft) =>
      toFinding({ rule, draft, file: page.file, place: locate(page.index, draft.offset), site }),
    )

const checkWithSiteRule = (rule: SiteRule, site: Site): FixableFinding[] =>
  rule
    .check({ site })
    .map((draft) => toFinding({ rule, draft, file: draft.file, place: draft, site }))

const compare = (a: FixableFinding, b: FixableFinding): number =>
  a.file.localeCompare(b.file, 'fr', { numeric: true }) || a.line - b.line || a.column - b.column

/** Findings in reading order: by file, line, column. */
export const sortFindings = <T extends FixableFinding>(findings: readonly T[]): T[] =>
  [...findings].sort(compare)

/** What the rules on one page find in a page, in reading order. */
export const checkPage = (page: SitePage, site: Site, rules: readonly Rule[]): FixableFinding[] =>
  sortFindings(
    rules
      .filter((rule) => rule.scope === 'page')
      .flatMap((rule) => checkWithPageRule(rule, page, site)),
  )

/** What the rules find in a site, in reading order. Pure: reads nothing from the disk. */
export const checkSite = (site: Site, rules: readonly Rule[]): FixableFinding[] =>
  sortFindings(
    rules.flatMap((rule) =>
      rule.scope === 'site'
        ? checkWithSiteRule(rule, site)
        : site.pages.flatMap((page) => checkWithPageRule(rule, page, site)),
    ),
  )
