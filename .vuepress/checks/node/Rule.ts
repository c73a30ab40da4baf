import type { Finding, Severity } from '../shared/Finding.ts'
import type { Site, SitePage } from '../../model/site/createSite.ts'
import type { SourcePage } from '../../model/source/parsePage.ts'
import type { Place } from '../../model/source/TextIndex.ts'
import type { Vocabulary } from './text/Vocabulary.ts'

/** A replacement that is certain: the text between two offsets of the file becomes `text`. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** What a rule says of a place; its severity is the rule's own unless said here. */
export interface Draft {
  message: string
  suggestion: string
  severity?: Severity
  /**
   * Says for this draft alone what the rule says for all of its own.
   *
   * @default that of the rule
   */
  isEditorial?: boolean
  /**
   * The page cannot be read as it stands: what else would be said of it is only a consequence, and
   * waits until this is mended. Other errors of this kind are still told.
   *
   * @default false
   */
  hidesOthers?: boolean
  fix?: Fix
}

/** A draft in the page that is checked, at an offset of its file. */
export interface PageDraft extends Draft {
  offset: number
}

/** A draft in any file, page or not. */
export interface SiteDraft extends Draft, Place {
  file: string
}

interface RuleBase {
  /**
   * The rule knows French, its spelling and its typography: it says nothing of pages in another language.
   *
   * @default false
   */
  isFrench?: boolean
  /** French, in kebab case: authors see it, and `regles/<name>.md` explains it. */
  name: string
  severity: Severity
  /**
   * The rule asks for quality and not for safety: its errors stop our own guides, and are points to
   * review in the folder of somebody else, whose pages are whole and readable without it.
   *
   * @default false
   */
  isEditorial?: boolean
  /**
   * The rule finds details by the dozen: within a file they are told after everything else, which
   * they would bury.
   *
   * @default false
   */
  isMinor?: boolean
}

/**
 * A rule that looks at one page, and is given nothing else: what it says is kept from one build to the next, as
 * long as the page is the same.
 */
export interface TextRule extends RuleBase {
  scope: 'text'
  check: (context: { page: SourcePage }) => PageDraft[]
}

/** What a rule says of a page before it looks any further: see `TextRule`. */
interface TextPart {
  checkText?: TextRule['check']
}

/** A rule that looks at the words of one page, silent without a dictionary: kept as long as the words of the site are the same. */
export interface WordRule extends RuleBase, TextPart {
  scope: 'words'
  check: (context: { page: SourcePage; vocabulary: Vocabulary }) => PageDraft[]
}

/** A rule that looks at one page; the site is there for what the page refers to. */
export interface PageRule extends RuleBase, TextPart {
  scope: 'page'
  check: (context: { page: SitePage; site: Site }) => PageDraft[]
}

/** A rule that needs every page, or looks at files that are not pages. */
export interface SiteRule extends RuleBase {
  scope: 'site'
  check: (context: { site: Site }) => SiteDraft[]
}

export type Rule = TextRule | WordRule | PageRule | SiteRule

/** A finding with what repairs it and how it ranks, which are not part of the report. */
export interface FixableFinding extends Finding {
  fix?: Fix
  /** See `Rule.isMinor`. */
  isMinor?: boolean
  /** See `Draft.hidesOthers`. */
  hidesOthers?: boolean
}
