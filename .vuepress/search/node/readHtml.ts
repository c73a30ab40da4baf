import { decodeEntities } from '../../lib/decodeEntities.ts'
import { writeCode, writeImage, writeRow } from '../shared/textBlocks.ts'
import { scanTags, type ScannedTag } from './scanTags.ts'

/** A heading, or the text of a block: see `textBlocks`. */
export type HtmlPiece =
  { type: 'heading'; level: number; id: string; text: string } | { type: 'text'; text: string }

const INLINE_TAGS = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q routelink s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const HEADING_RE = /^h[1-6]$/
/** Words of the interface, fields included, lists of links, and what is said but not written. */
const HIDDEN_TAGS = new Set(['button', 'form', 'nav'])
const HIDDEN_RE = /(?:^|\s)(?:hidden(?=[\s=]|$)|class="[^"]*(?:visually-hidden|without-script))/

const readAttribute = (attributes: string, name: string): string =>
  decodeEntities(
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find((value) => value !== undefined) ?? '',
  )

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

interface Row {
  cells: string[]
  isHeader: boolean
}

/** Gathers the pieces while tags go by. */
const createWriter = () => {
  const pieces: HtmlPiece[] = []
  let buffer = ''
  let heading: { level: number; id: string } | undefined
  let row: Row | undefined
  let isCode = false

  const flush = (): void => {
    const decoded = decodeEntities(buffer)
    const text = collapse(decoded)
    buffer = ''
    const cell = row?.cells.length
    if (heading) pieces.push({ type: 'heading', ...heading, text })
    else if (row && cell) row.cells[cell - 1] = collapse(`${row.cells[cell - 1]} ${text}`)
    else if (text) pieces.push({ type: 'text', text: isCode ? writeCode(text) : text })
    heading = undefined
  }

  const writeAlternative = (alternative: string): void => {
    // Cells are read whole, and never as sentences.
    if (row) {
      buffer += ` ${alternative} `
      return
    }
    flush()
    const text = collapse(alternative)
    if (text) pieces.push({ type: 'text', text: writeImage(text) })
  }

  const endRow = (): void => {
    flush()
    if (row?.cells.some(Boolean)) {
      pieces.push({ type: 'text', text: writeRow(row.cells, row.isHeader) })
    }
    row = undefined
  }

  const open = ({ name, attributes }: ScannedTag): void => {
    if (name === 'tr') {
      endRow()
      row = { cells: [], isHeader: true }
    } else if (row && (name === 'td' || name === 'th')) {
      if (name === 'td') row.isHeader = false
      row.cells.push('')
    } else if (HEADING_RE.test(name)) {
      endRow()
      heading = { level: Number(name[1]), id: readAttribute(attributes, 'id') }
    } else if (name === 'pre') isCode = true
  }

  return {
    pieces,
    endRow,
    write: (text: string): void => {
      buffer += text
    },
    tag: (tag: ScannedTag): void => {
      const { name, closing, attributes } = tag
      // An image inside a heading names nothing: VuePress leaves it out of the id as well.
      if (name === 'img') {
        if (!heading) writeAlternative(readAttribute(attributes, 'alt'))
      } else if (!name || (heading && !HEADING_RE.test(name))) buffer += ' '
      else {
        flush()
        if (name === 'pre') isCode = false
        if (!closing) open(tag)
        else if (name === 'tr' || name === 'table') endRow()
      }
    },
  }
}

const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const isHidden = ({ name, attributes }: ScannedTag): boolean =>
  !VOID_TAGS.has(name) &&
  !attributes.endsWith('/') &&
  (HIDDEN_TAGS.has(name) || HIDDEN_RE.test(attributes))

/**
 * Reads HTML as a reader sees it, in order: headings with their id, and the text of each block.
 * Takes any HTML, also broken: an unknown tag ends a block; scripts, styles, comments and what the page
 * hides are skipped.
 */
export const readHtml = (html: string): HtmlPiece[] => {
  const writer = createWriter()
  let hidden: { name: string; depth: number } | undefined
  let position = 0
  for (const tag of scanTags(html)) {
    if (hidden) {
      if (tag.name === hidden.name) hidden.depth += tag.closing ? -1 : 1
      if (hidden.depth === 0) hidden = undefined
      position = tag.end
      continue
    }
    writer.write(html.slice(position, tag.start))
    position = tag.end
    if (!tag.closing && isHidden(tag)) hidden = { name: tag.name, depth: 1 }
    else if (!INLINE_TAGS.has(tag.name)) writer.tag(tag)
  }
  if (!hidden) writer.write(html.slice(position))
  writer.endRow()
  return writer.pieces
}
