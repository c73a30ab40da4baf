import { slugify } from '@mdit-vue/shared'
import type { ImageFacts } from '../../constructs/images/shared/ImageFacts.ts'
import type { LegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import type { ValueFile } from '../../constructs/values/shared/ReferenceValue.ts'
import type { LoadDictionary } from '../../checks/node/text/Dictionary.ts'
import { dropNumbers } from '../../lib/dropNumbers.ts'
import { parsePage, type PageInput, type SourcePage } from '../source/parsePage.ts'
import { type Publication, resolvePublications } from '../publication/publication.ts'
import { readAttribute } from '../source/parseHtmlTags.ts'
import {
  addressVariants,
  inferAddress,
  pageAddress,
  type PageKind,
  resolveKind,
} from './pageAddress.ts'
import type { HiddenLabelFile } from '../hidden-labels/HiddenLabels.ts'
import type { SiteFileProblem } from '../identity/readSiteFile.ts'
import type { Ledger, LedgerProblem } from './ledger.ts'
import type { LeftOutFile } from './selectPages.ts'
import type { Redirect } from './readRedirects.ts'
import type { RedirectProblem } from './siftRedirects.ts'

/** A page in its site. */
export interface SitePage extends SourcePage {
  kind: PageKind
  address: string
  /** What an address of this page may name after `#`. Null when a component makes them at build. */
  anchors: ReadonlySet<string> | null
  /** Whether readers may see it on the day of the check. */
  publication: Publication
}

/** A file that could not be read, or that leads out of the folder. */
export interface UnreadableFile {
  file: string
  /** `outside` for a symbolic link that leaves the folder, `folder` for one to a folder, `kind` for a folder named like a page, else the system's code: `EACCES`. */
  reason: string
}

/** What is read from the disk, and nothing computed. Paths are relative to the folder checked, with `/`. */
export interface SiteInput {
  /**
   * Name of the folder: see `LinkFiles`.
   *
   * @default ''
   */
  folder?: string
  pages: readonly PageInput[]
  /** Files of the folder that are not pages. */
  files?: readonly string[]
  unreadable?: readonly UnreadableFile[]
  /** Markdown files that are not pages. */
  leftOut?: readonly LeftOutFile[]
  /** Addresses of the files that are served as they are: `/favicon.svg`. */
  publicFiles?: readonly string[]
  /** Those of a folder that is served as it is which are not: `/script.js`. */
  withheldFiles?: readonly string[]
  /**
   * Symbolic links, by path of file or address of public file: where they lead, written in the same way.
   * Null for one that leads out of its folder, or nowhere.
   */
  links?: ReadonlyMap<string, string | null>
  /** What images hold, by path of file or address of public file. */
  imageFacts?: ReadonlyMap<string, ImageFacts>
  /** Texts of the drawings that stand for guides, by path of file. */
  pictograms?: ReadonlyMap<string, string>
  redirects?: readonly Redirect[]
  /** Why others are not believed. */
  redirectProblems?: readonly RedirectProblem[]
  ledger?: Ledger | null
  ledgerProblems?: readonly LedgerProblem[]
  /** What is wrong in the file by which the folder says what it is. */
  siteProblems?: readonly SiteFileProblem[]
  /** What pages cite by name; null when the folder has no file of values. */
  values?: ValueFile | null
  /** What readers type to reach pages. */
  hiddenLabels?: readonly HiddenLabelFile[]
  /** The dictionary; rules on spelling are silent without it. */
  loadDictionary?: LoadDictionary
  /** Words that the project adds to the dictionary. */
  words?: readonly string[]
  /** Day of the check, `2026-11-24`. */
  today?: string
  /**
   * The folder is that of this repository, which also keeps to its editorial rules.
   *
   * @default true
   */
  isHouse?: boolean
  /**
   * See `SiteFolders.isLenient`.
   *
   * @default false
   */
  isLenient?: boolean
  /**
   * Language of the pages that name none.
   *
   * @default 'fr'
   */
  lang?: 'fr' | 'en'
  /** The law that pages cite; rules on citations are silent without it. */
  legal?: LegalState
}

/** A folder of guides, ready for the rules. */
export interface Site {
  folder: string
  pages: readonly SitePage[]
  /** Pages by every address that leads to them, first page wins. */
  pagesByAddress: ReadonlyMap<string, SitePage>
  pagesByFile: ReadonlyMap<string, SitePage>
  /** Pages that have numbers in the path of their file, by path and by address without them, first page wins. */
  pagesByPlainPath: ReadonlyMap<string, SitePage>
  files: ReadonlySet<string>
  unreadable: readonly UnreadableFile[]
  leftOut: readonly LeftOutFile[]
  publicFiles: ReadonlySet<string>
  withheldFiles: ReadonlySet<string>
  links: ReadonlyMap<string, string | null>
  imageFacts: ReadonlyMap<string, ImageFacts>
  pictograms: ReadonlyMap<string, string>
  /** Paths of pages, addresses and files, by what they are in small letters. */
  anyCase: ReadonlyMap<string, string>
  redirects: readonly Redirect[]
  redirectProblems: readonly RedirectProblem[]
  ledger: Ledger | null
  ledgerProblems: readonly LedgerProblem[]
  siteProblems: readonly SiteFileProblem[]
  values: ValueFile | null
  hiddenLabels: readonly HiddenLabelFile[]
  loadDictionary: LoadDictionary | null
  words: readonly string[]
  today: string
  isHouse: boolean
  isLenient: boolean
  lang: 'fr' | 'en'
  legal: LegalState | null
}

/** Components whose anchors come from the whole site: their pages' anchors cannot be known here. */
const ANCHOR_COMPONENTS = new Set(['LegalIndex', 'SitePlan', 'SearchPage'])

const readTerms = (data: Record<string, unknown>): string[] =>
  (Array.isArray(data.terms) ? (data.terms as unknown[]) : []).flatMap((item) => {
    const term = item && typeof item === 'object' ? (item as { term?: unknown }).term : null
    return typeof term === 'string' ? [slugify(term)] : []
  })

const resolveAnchors = (page: SourcePage): ReadonlySet<string> | null => {
  if (page.tags.some(({ name }) => ANCHOR_COMPONENTS.has(name))) return null
  const ids = page.tags.flatMap((tag) => [readAttribute(tag, 'id'), readAttribute(tag, 'name')])
  return new Set([
    ...page.headings.map(({ id }) => id),
    ...ids.filter((id) => id !== null),
    ...readTerms(page.frontMatter.data),
  ])
}

/** Places a parsed page in its site. */
const createSitePage = (page: SourcePage, publication: Publication): SitePage => ({
  ...page,
  kind: resolveKind(page.file),
  address: pageAddress(page.file, page.frontMatter.data.permalink),
  anchors: resolveAnchors(page),
  publication,
})

/** How pages are read. */
export interface SiteReaders {
  /**
   * Reads one page; who checks again and again gives one that remembers.
   *
   * @default parsePage
   */
  parse?: (page: PageInput) => SourcePage
}

/** Reads every page and makes the tables that rules look things up in. */
export const createSite = (input: SiteInput, { parse = parsePage }: SiteReaders = {}): Site => {
  const today = input.today ?? '9999-12-31'
  const parsed = input.pages.map(parse)
  const publications = resolvePublications(
    parsed.map(({ file, frontMatter: { data } }) => ({ file, data })),
    today,
  )
  const pages = parsed.map((page) => createSitePage(page, publications.get(page.file)!))
  const pagesByAddress = new Map<string, SitePage>()
  const add = (address: string, page: SitePage): void => {
    if (!pagesByAddress.has(address)) pagesByAddress.set(address, page)
  }
  for (const page of pages) for (const address of addressVariants(page.address)) add(address, page)
  // VuePress also leads the address that a file would have without its permalink to the page.
  for (const page of pages)
    for (const address of addressVariants(inferAddress(page.file))) add(address, page)
  const pagesByPlainPath = new Map(
    pages
      .flatMap((page) =>
        [`/${page.file}`, ...addressVariants(inferAddress(page.file))].map(
          (path): [string, string, SitePage] => [path, dropNumbers(path), page],
        ),
      )
      .filter(([path, plain]) => plain !== path)
      .map(([, plain, page]): [string, SitePage] => [plain, page])
      .reverse(),
  )
  const paths = [
    ...pagesByAddress.keys(),
    ...pages.map(({ file }) => `/${file}`),
    ...(input.publicFiles ?? []),
    ...(input.files ?? []).map((file) => `/${file}`),
  ]
  return {
    folder: input.folder ?? '',
    pages,
    pagesByAddress,
    pagesByPlainPath,
    pagesByFile: new Map(pages.map((page) => [page.file, page])),
    files: new Set(input.files),
    unreadable: input.unreadable ?? [],
    leftOut: input.leftOut ?? [],
    publicFiles: new Set(input.publicFiles),
    withheldFiles: new Set(input.withheldFiles),
    links: input.links ?? new Map(),
    imageFacts: input.imageFacts ?? new Map(),
    pictograms: input.pictograms ?? new Map(),
    anyCase: new Map(paths.map((path) => [path.toLowerCase(), path])),
    redirects: input.redirects ?? [],
    redirectProblems: input.redirectProblems ?? [],
    ledger: input.ledger ?? null,
    ledgerProblems: input.ledgerProblems ?? [],
    siteProblems: input.siteProblems ?? [],
    values: input.values ?? null,
    hiddenLabels: input.hiddenLabels ?? [],
    loadDictionary: input.loadDictionary ?? null,
    words: input.words ?? [],
    today,
    isHouse: input.isHouse ?? true,
    isLenient: input.isLenient ?? false,
    lang: input.lang ?? 'fr',
    legal: input.legal ?? null,
  }
}
