import { shorten } from '../../lib/shorten.ts'
import type { Severity } from '../shared/Finding.ts'
import { draftPages, type KeepNote } from './draftPages.ts'
import type { Draft, FixableFinding, PageDraft, Rule, SiteRule } from './Rule.ts'
import type { Site, SitePage } from '../../model/site/createSite.ts'
import { locate, type Place } from '../../model/source/TextIndex.ts'

/** Nobody publishes a draft: what is wrong in it alone. */
const isInDraft = (rule: Rule, page: SitePage | undefined): boolean =>
  rule.scope !== 'site' && page?.publication.state === 'draft'

/** A header that does not parse may be anything: no offset of it is sure enough to write there. */
const isRepairable = (page: SitePage | undefined): boolean =>
  page !== undefined && page.encoding === 'utf-8' && page.frontMatter.errors.length === 0

/** Longest sentence of a report, in signs: what a page holds may be quoted, and be of any length. */
const MAX_TEXT = 700

interface Found {
  rule: Rule
  draft: Draft
  file: string
  place: Place
  site: Site
}

/** What is a matter of quality never stops the publication of somebody else's folder; a draft, that of no other page. */
const judgeSeverity = ({ rule, draft, file, site }: Found): Severity => {
  if (isInDraft(rule, site.pagesByFile.get(file))) return 'warning'
  const isEditorial = draft.isEditorial ?? rule.isEditorial ?? false
  return isEditorial && !site.isHouse ? 'warning' : (draft.severity ?? rule.severity)
}

const toFinding = (found: Found): FixableFinding => {
  const { rule, draft, file, place, site } = found
  const severity = judgeSeverity(found)
  return {
    file,
    line: place.line,
    column: place.column,
    rule: rule.name,
    // What a lenient build publishes has been made harmless.
    severity: site.isLenient ? 'warning' : severity,
    ...(site.isLenient && severity === 'error' && { isRefused: true as const }),
    message: shorten(draft.message, MAX_TEXT),
    suggestion: shorten(draft.suggestion, MAX_TEXT),
    ...(rule.isMinor && { isMinor: true }),
    ...(draft.hidesOthers && { hidesOthers: true }),
    ...(draft.fix && isRepairable(site.pagesByFile.get(file)) && { fix: draft.fix }),
  }
}

const uncapitalize = (text: string): string =>
  text.replace(/^\p{Lu}(?=[\p{Ll}’ ])/u, (letter) => letter.toLocaleLowerCase('fr'))

/** Of what is wrong in a text that the page includes, names the file; nothing is written in it from here. */
const tellFile = (draft: PageDraft, file: string): PageDraft => ({
  ...draft,
  message: `Dans « ${file} », inclus ici : ${uncapitalize(draft.message)}`,
  fix: undefined,
})

const tellOfPage = (
  rule: Rule,
  page: SitePage,
  site: Site,
  drafts: readonly PageDraft[],
): FixableFinding[] => {
  const files = new Map(
    page.included.map(({ file, offset }) => [locate(page.index, offset).line, file]),
  )
  return drafts.map((draft) => {
    const place = locate(page.index, draft.offset)
    const included = files.get(place.line)
    const told = included === undefined ? draft : tellFile(draft, included)
    return toFinding({ rule, draft: told, file: page.file, place, site })
  })
}

const checkWithSiteRule = (rule: SiteRule, site: Site): FixableFinding[] =>
  rule
    .check({ site })
    .map((draft) => toFinding({ rule, draft, file: draft.file, place: draft, site }))

/** Keeps, of a file that cannot be read as it stands, the findings that say so. */
const hideConsequences = (findings: readonly FixableFinding[]): FixableFinding[] => {
  const unreadable = new Set(
    findings.filter(({ hidesOthers }) => hidesOthers).map(({ file }) => file),
  )
  return findings.filter(({ file, hidesOthers }) => hidesOthers || !unreadable.has(file))
}

/** Errors stop the publication, so they come first; the details of typography last. */
const rank = ({ severity, isMinor }: FixableFinding): number =>
  severity === 'error' ? 0 : isMinor ? 2 : 1

// One for all: a collator of its own for each comparison is most of the time of a long report.
const byName = new Intl.Collator('fr', { numeric: true })

const compare = (a: FixableFinding, b: FixableFinding): number =>
  (a.file === b.file ? 0 : byName.compare(a.file, b.file)) ||
  rank(a) - rank(b) ||
  a.line - b.line ||
  a.column - b.column

/**
 * The order of every report: by file, and within a file the errors, then what is to be reviewed,
 * then the findings of minor rules, each in the order of the text.
 */
export const sortFindings = <T extends FixableFinding>(findings: readonly T[]): T[] =>
  [...findings].sort(compare)

/** What the rules on one page find in a page, in the order of reports. */
export const checkPage = (page: SitePage, site: Site, rules: readonly Rule[]): FixableFinding[] => {
  const draft = draftPages(site, rules)
  return sortFindings(
    hideConsequences(
      rules.flatMap((rule) =>
        rule.scope === 'site' ? [] : tellOfPage(rule, page, site, draft(rule, page)),
      ),
    ),
  )
}

/**
 * What the rules find in a site, in the order of reports. Pure: reads nothing from the disk.
 *
 * @param keep - gives again what was made of pages that have not changed; all is made anew without it
 */
export const checkSite = (
  site: Site,
  rules: readonly Rule[],
  keep?: KeepNote,
): FixableFinding[] => {
  const draft = draftPages(site, rules, keep)
  return sortFindings(
    hideConsequences(
      rules.flatMap((rule) =>
        rule.scope === 'site'
          ? checkWithSiteRule(rule, site)
          : site.pages.flatMap((page) => tellOfPage(rule, page, site, draft(rule, page))),
      ),
    ),
  )
}
