import type { Encoding } from '../text/decodeText.ts'
import { collectAddresses, type PageAddress } from './collectAddresses.ts'
import { collectBlocks, type ProseBlock } from './collectBlocks.ts'
import { collectFrontMatterBlocks } from './collectFrontMatterBlocks.ts'
import { collectElements, type PageElements } from './collectElements.ts'
import { limitMarkdown, type Excess } from './limitMarkdown.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { readFrontMatter, type FrontMatter } from '../../../../model/frontMatter/readFrontMatter.ts'
import { resolveHeadingIds, type PageHeading } from './resolveHeadingIds.ts'
import { scanBlocks, type BlockScan } from './scanBlocks.ts'
import { indexText, type TextIndex } from './TextIndex.ts'

/** `*[SIGLE]: forme longue`, on a line of its own. */
export interface Abbreviation {
  sigle: string
  offset: number
}

/** A file of text, as it was decoded. */
export interface PageInput {
  /** Path relative to the folder checked, with `/`. */
  file: string
  content: string
  /**
   * How its bytes were written.
   *
   * @default 'utf-8'
   */
  encoding?: Encoding
}

/** A page as its author wrote it, read once for all the rules. Every offset counts from the start of the file. */
export interface SourcePage extends Omit<PageElements, 'headings'> {
  /** Path relative to the folder checked, with `/`. */
  file: string
  content: string
  encoding: Encoding
  index: TextIndex
  frontMatter: FrontMatter
  scan: BlockScan
  headings: PageHeading[]
  /** Prose of the front matter, of the body and of the titles of containers, in reading order. */
  blocks: ProseBlock[]
  abbreviations: Abbreviation[]
  addresses: PageAddress[]
  /** What is too much of one thing to be read as Markdown. */
  excesses: Excess[]
}

const readAbbreviations = (content: string, bodyStart: number): Abbreviation[] =>
  [...content.slice(bodyStart).matchAll(/^\*\[([^\]\n]+)\]:/gm)].map((match) => ({
    sigle: match[1]!,
    offset: bodyStart + match.index,
  }))

/** Reads a page. Any text gives a page: what is wrong with it is for the rules to say. */
export const parsePage = ({ file, content, encoding = 'utf-8' }: PageInput): SourcePage => {
  const frontMatter = readFrontMatter(content)
  const scan = scanBlocks(content, frontMatter.end)
  const { text: source, excesses } = limitMarkdown(scan.masked)
  const tree = parseMarkdown(source)
  const elements = collectElements(tree, source, frontMatter.end)
  const blocks = [
    // Of a header that does not parse, no value is sure to be one.
    ...(frontMatter.errors.length > 0 ? [] : collectFrontMatterBlocks(content, frontMatter.texts)),
    ...collectBlocks(tree, source, frontMatter.end),
  ]
  for (const { title, titleOffset } of scan.containers) {
    if (!title) continue
    const { text } = limitMarkdown(title)
    const titleTree = parseMarkdown(text)
    const inTitle = collectElements(titleTree, text, titleOffset)
    elements.links.push(...inTitle.links)
    elements.tags.push(...inTitle.tags)
    elements.inlineCodes.push(...inTitle.inlineCodes)
    for (const block of collectBlocks(titleTree, text, titleOffset))
      blocks.push({ ...block, kind: 'title' })
  }
  return {
    ...elements,
    headings: resolveHeadingIds(elements.headings),
    file,
    content,
    encoding,
    index: indexText(content),
    frontMatter,
    scan,
    addresses: collectAddresses(content, elements.links, frontMatter.texts, blocks),
    blocks: blocks.sort((a, b) => a.start - b.start),
    abbreviations: readAbbreviations(content, frontMatter.end),
    excesses: excesses.map(({ kind, offset }) => ({ kind, offset: frontMatter.end + offset })),
  }
}
