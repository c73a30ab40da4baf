import type { MarkdownIt, Token } from 'markdown-it'
import { readContainerInfo } from '../../constructs/callouts/shared/readContainerInfo.ts'
import {
  type BodyLines,
  type ContentMap,
  createContentMap,
  mapHeading,
  mapLines,
  mapWithin,
} from './ContentMap.ts'
import type { Definition } from './definitionPlaces.ts'
import type { PageElements, PageTable } from './Page.ts'
import type { ProseBlock } from './ProseBlock.ts'
import { addTags, type InlineContext, readInline } from './readInline.ts'
import { readFullText } from './readTokenText.ts'
import { addRefusedLinks } from './refusedLinks.ts'
import { readRow, type WrittenCell } from './tableRows.ts'

/** What an author wrote in the body of a page, and where. */
export interface WrittenPage extends PageElements {
  blocks: ProseBlock[]
  /** Offsets of headings, by their opening token. */
  headings: ReadonlyMap<Token, number>
}

export interface ReadOptions {
  md: MarkdownIt
  /** The whole file. */
  file: string
  lines: BodyLines
  definitions: readonly Definition[]
  /** See `InlineContext`. */
  noteOf: InlineContext['noteOf']
}

/** What may stand before a text on its first line: marks of quotations and lists, the box of a checklist, the name of a footnote. */
const MARKS_RE =
  /^\uFEFF?(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*(?:\[[ xX]?\][ \t]+|\[\^[^\]\s]+\]:[ \t]*)?$/

/**
 * Places a paragraph; null when it is not what stands there: extensions write texts of their own, on the
 * line of the construct that they replace.
 *
 * @param opening - the token before
 */
const placeText = (
  lines: BodyLines,
  inline: Token,
  line: number,
  opening: Token,
): ContentMap | null => {
  const map = mapLines(lines, line, inline.content)
  if (!map || opening.type === 'html_inline') return map
  const before = lines.text(line).slice(0, Math.max(0, map.at(0) - lines.start(line)))
  return MARKS_RE.test(before) ? map : null
}

const isBlockHtml = ({ type, map }: Token): boolean =>
  map !== null && (type === 'html_inline' || type === 'html_block')

const placeDefinitions = (
  elements: PageElements,
  { lines, definitions }: ReadOptions,
): ReadonlyMap<string, string> => {
  const urls = new Map<string, string>()
  for (const { label, url, line, column, urlColumn } of definitions) {
    if (!urls.has(label)) urls.set(label, url)
    const isHere = !lines.isIncluded(line)
    elements.links.push({
      url,
      text: null,
      offset: lines.start(line) + (isHere ? column : 0),
      urlOffset: isHere && urlColumn !== null ? lines.start(line) + urlColumn : null,
    })
  }
  return urls
}

const createElements = (): PageElements => ({
  links: [],
  images: [],
  tables: [],
  tags: [],
  inlineCodes: [],
  codeBlocks: [],
})

/** The row that is being read, and the next of its cells. */
interface OpenRow {
  line: number
  cells: WrittenCell[]
  next: number
}

/**
 * Reads the tokens of a page right after the rules of markdown-it, before any extension rewrites them.
 */
export const readElements = (tokens: readonly Token[], options: ReadOptions): WrittenPage => {
  const { md, file, lines, noteOf } = options
  const elements = createElements()
  const context: InlineContext = {
    md,
    file,
    elements,
    noteOf,
    definitions: placeDefinitions(elements, options),
  }
  const blocks: ProseBlock[] = []
  const headings = new Map<Token, number>()
  let table: PageTable | null = null
  let row: OpenRow = { line: 0, cells: [], next: 0 }

  /** Where a text of another file leads, and what it shows: at the line of the page that includes it. */
  const readIncluded = (
    line: number,
    read: (context: InlineContext, map: ContentMap) => void,
  ): void => {
    const found = createElements()
    const offset = lines.start(line)
    read({ ...context, elements: found }, { at: () => offset })
    elements.links.push(...found.links.map((link) => ({ ...link, urlOffset: null })))
    // Other pages lead to the anchors that they make.
    elements.tags.push(...found.tags)
    elements.images.push(...found.images.map((image) => ({ ...image, urlOffset: null })))
  }

  const readIncludedText = (inline: Token, line: number): void =>
    readIncluded(line, (inside, map) => readInline(inside, inline, map, 'paragraph'))

  const readHeading = (inline: Token, opening: Token, line: number): void => {
    const isUnderlined = !opening.markup.startsWith('#')
    const map = isUnderlined ? placeText(lines, inline, line, opening) : mapHeading(lines, line)
    // The text of an included file is not in this one: its headings are at the line that asks for it.
    if (!map) {
      headings.set(opening, lines.start(line))
      return
    }
    const start = isUnderlined ? map.at(0) : lines.start(line) + lines.text(line).indexOf('#')
    headings.set(opening, start)
    blocks.push(readInline(context, inline, map, 'heading', start))
  }

  const readCell = (inline: Token, isHeader: boolean): void => {
    const cell = row.cells[row.next]
    row.next += 1
    if (isHeader) table?.header.push(readFullText(inline.children ?? []).trim())
    // Extensions make tables of their own, on the line of the construct that they replace.
    if (cell?.content === inline.content && inline.content !== '')
      blocks.push(readInline(context, inline, cell.map, 'cell', cell.start))
  }

  /** The title of a container is what follows its name, or a text of the site. */
  const readTitle = (inline: Token, container: Token | undefined, line: number): void => {
    if (readContainerInfo(container?.info ?? '').title !== inline.content) return
    const map = mapWithin(lines, line, inline.content)
    if (map) blocks.push(readInline(context, inline, map, 'title'))
  }

  const readText = (inline: Token, index: number): void => {
    const opening = tokens[index - 1]
    const line = (inline.map ?? opening?.map)?.[0]
    const isCell = opening?.type === 'th_open' || opening?.type === 'td_open'
    const at = isCell ? row.line : line
    if (at !== undefined && lines.isIncluded(at)) readIncludedText(inline, at)
    if (opening?.type === 'th_open' || opening?.type === 'td_open')
      readCell(inline, opening.type === 'th_open')
    else if (line === undefined || !opening) return
    else if (opening.type === 'heading_open') readHeading(inline, opening, line)
    else if (opening.type === 'block_title_open') readTitle(inline, tokens[index - 2], line)
    else {
      // `::: lexique Texte. :::`, on one line.
      const isOneLine = (tokens[index - 2]?.meta as { closed?: unknown } | null)?.closed === true
      const map =
        inline.content === ''
          ? null
          : isOneLine
            ? mapWithin(lines, line, inline.content)
            : placeText(lines, inline, line, opening)
      if (map) blocks.push(readInline(context, inline, map, 'paragraph'))
    }
  }

  /** A component that begins a block: mdit-vue takes it out of the text that follows. */
  const readComponent = ({ content }: Token, line: number): void => {
    const start = lines.start(line) + Math.max(0, lines.text(line).indexOf(content))
    addTags(elements, content, (index) => start + index)
  }

  const openRow = (line: number): void => {
    const isFirst = !table || table.offset < 0
    const { start, cellCount, cells } = readRow(
      lines,
      line,
      isFirst ? undefined : table?.header.length,
    )
    row = { line, cells, next: 0 }
    if (!table) return
    if (table.offset < 0) table.offset = start
    else table.rows.push({ offset: start, cellCount })
  }

  for (const [index, token] of tokens.entries()) {
    if (token.type === 'inline') readText(token, index)
    else if (token.type === 'tr_open' && token.map) openRow(token.map[0])
    else if (token.type === 'table_open') {
      table = { offset: -1, header: [], rows: [] }
      elements.tables.push(table)
    } else if (token.type === 'table_close') table = null
    else if (token.type === 'fence' || token.type === 'code_block')
      elements.codeBlocks.push({
        info: token.info,
        content: token.content,
        offset: lines.start(token.map?.[0] ?? 0),
        isIndented: token.type === 'code_block',
      })
    else if (isBlockHtml(token) && lines.isIncluded(token.map![0]))
      readIncluded(token.map![0], ({ elements: found }, { at }) =>
        addTags(found, token.content, at),
      )
    else if (token.type === 'html_inline' && token.map) readComponent(token, token.map[0])
    else if (token.type === 'html_block' && token.map) {
      const [line] = token.map
      const { at } =
        mapLines(lines, line, token.content) ??
        createContentMap([{ from: 0, to: lines.start(line) }])
      addTags(elements, token.content, at)
    }
  }
  for (const block of blocks) addRefusedLinks(md, elements, file, block)
  const byOffset = (a: { offset: number }, b: { offset: number }): number => a.offset - b.offset
  elements.links.sort(byOffset)
  return { ...elements, blocks, headings }
}
