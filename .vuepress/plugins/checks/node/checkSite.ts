import type { Draft, FixableFinding, PageRule, Rule, SiteRule } from './Rule.ts'
import type { Site, SitePage } from './site/createSite.ts'
import { locate, type Place } from './source/TextIndex.ts'

const toFinding = (rule: Rule, draft: Draft, file: string, place: Place): FixableFinding => ({
  file,
  line: place.line,
  column: place.column,
  rule: rule.name,
  severity: draft.severity ?? rule.severity,
  message: draft.message,
  suggestion: draft.suggestion,
  ...(draft.fix && { fix: draft.fix }),
})

const checkWithPageRule = (rule: PageRule, page: SitePage, site: Site): FixableFinding[] =>
  rule
    .check({ page, site })
    .map((draft) => toFinding(rule, draft, page.file, locate(page.index, draft.offset)))

const checkWithSiteRule = (rule: SiteRule, site: Site): FixableFinding[] =>
  rule.check({ site }).map((draft) => toFinding(rule, draft, draft.file, draft))

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
