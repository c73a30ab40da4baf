import type { PageAddress } from '../source/collectAddresses.ts'
import type { HtmlTag } from '../source/parseHtmlTags.ts'
import type { TextIndex } from '../source/TextIndex.ts'
import type { PageProblem } from '../../lib/diagnostics/node/reportProblem.ts'
import type { FrontMatter } from '../frontMatter/readFrontMatter.ts'
import type { ProseBlock } from './ProseBlock.ts'
import type { PageSection } from './readSections.ts'

/** Where a link leads, written in Markdown or in HTML. */
export interface PageLink {
  url: string
  /** What is read; null when it is not known here (definition, HTML). */
  text: string | null
  offset: number
  /** Offset of the address itself, null when it is not written as it is read. */
  urlOffset: number | null
}

export interface PageImage {
  url: string
  /** Null when there is no alternative at all, which HTML allows to write. */
  alt: string | null
  isHtml: boolean
  offset: number
  urlOffset: number | null
}

export interface PageTable {
  offset: number
  /** What is read in each cell of the first row. */
  header: string[]
  rows: { offset: number; cellCount: number }[]
}

export interface PageCode {
  info: string
  content: string
  /** Of the line that opens it, or of its first line. */
  offset: number
  isIndented: boolean
}

/** A heading and the anchor that links to it. */
export interface PageHeading {
  depth: number
  text: string
  /** The one that the page has. */
  id: string
  offset: number
}

/** `*[SIGLE]: forme longue`, on a line of its own. */
export interface Abbreviation {
  sigle: string
  offset: number
}

/** What an author wrote, where it is in the file. */
export interface PageElements {
  links: PageLink[]
  images: PageImage[]
  tables: PageTable[]
  tags: HtmlTag[]
  /** Offsets of the start and end of code in a line of text. */
  inlineCodes: [number, number][]
  /** Code between fences, or set apart by its indentation. */
  codeBlocks: PageCode[]
}

/**
 * A page as the chain of the site read it, once, for all who need to know something of it. Every offset
 * counts from the start of the file. Nobody changes it.
 */
export interface Page extends Readonly<PageElements> {
  /** The whole file. */
  content: string
  index: TextIndex
  frontMatter: FrontMatter
  headings: readonly PageHeading[]
  /** Prose of the front matter, of the body and of the titles of containers, in reading order. */
  blocks: readonly ProseBlock[]
  abbreviations: readonly Abbreviation[]
  addresses: readonly PageAddress[]
  /** The text as readers see it, cut at its headings. */
  sections: readonly PageSection[]
  /** Files of the folder that the page links to, and which are published with it. */
  linkedFiles: readonly string[]
  /** Files of the folder whose text the page shows, as its own or as code. */
  fragments: readonly string[]
  /** Files that the page includes, and where the line that asks for each begins. */
  included: readonly { file: string; offset: number }[]
  /** What the extensions of Markdown said of the page. */
  problems: readonly PageProblem[]
}
