import { findCodeSpans } from '../../publish/page-markdown/node/findCodeSpans.ts'

/** A piece of a line: a sign that is shown, a mark that may be one of emphasis, or the side of a link. */
type Piece =
  | { kind: 'sign'; text: string }
  | { kind: 'mark'; text: string; opens: boolean; closes: boolean }
  | { kind: 'link'; address: string | null }

const ESCAPE_RE = /\\([\\`*_{}[\]()#+.!|<>~-])/y
const MARK_RE = /\*\*|__|[*_]/y
const LINK_RE = /\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*(?:[ \t]+"[^"]*")?)\)/y
/** The definition of an abbreviation begins with a star that is none of emphasis. */
const ABBREVIATION_RE = /^\\?\*\\?\[/

/** Signs without the oblique bar that keeps each from being a mark. */
export const unescapeSigns = (code: string): string =>
  code.replace(new RegExp(ESCAPE_RE, 'g'), '$1')

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const readPieces = (text: string): Piece[] => {
  const pieces: Piece[] = []
  const codes = new Map(findCodeSpans(text))
  let at = 0
  const abbreviation = ABBREVIATION_RE.exec(text)?.[0]
  if (abbreviation) {
    pieces.push({ kind: 'sign', text: '*[' })
    at = abbreviation.length
  }
  while (at < text.length) {
    const escaped = match(ESCAPE_RE, text, at)
    const codeEnd = escaped ? undefined : codes.get(at)
    const mark = escaped || codeEnd ? null : match(MARK_RE, text, at)
    const link = text[at] === '[' ? match(LINK_RE, text, at) : null
    if (mark) {
      const [before, after] = [text[at - 1], text[at + mark[0].length]]
      const isInWord = mark[0].startsWith('_') && isWord(before) && isWord(after)
      pieces.push({
        kind: 'mark',
        text: mark[0],
        opens: !isInWord && !isSpace(after),
        closes: !isInWord && !isSpace(before),
      })
    } else if (link)
      pieces.push({ kind: 'link', address: link[2]! }, ...readPieces(link[1]!), {
        kind: 'link',
        address: null,
      })
    // The editor reads `\\` in code as one sign, where Markdown reads two.
    else if (codeEnd) pieces.push({ kind: 'sign', text: unescapeSigns(text.slice(at, codeEnd)) })
    else pieces.push({ kind: 'sign', text: escaped?.[1] ?? text[at]! })
    at = codeEnd ?? at + ((escaped ?? mark ?? link)?.[0].length ?? 1)
  }
  return pieces
}

/** Marks of emphasis that have their other side; what is alone is a sign like another. */
const pairMarks = (pieces: readonly Piece[]): Set<Piece> => {
  const paired = new Set<Piece>()
  const open = new Map<string, Piece>()
  for (const piece of pieces) {
    if (piece.kind !== 'mark') continue
    const start = open.get(piece.text)
    if (start && piece.closes) {
      paired.add(start).add(piece)
      open.delete(piece.text)
    } else if (piece.opens) open.set(piece.text, piece)
  }
  return paired
}

/**
 * What a line says, and how each of its signs is shown, whatever the order in which emphasis and links are nested:
 * `**Lire [la loi](/a/)**` and `**Lire** [**la loi**](/a/)` have one sense, `*loi*` and `_loi_` too.
 *
 * @returns a text to compare, not to show
 */
export const readInlineSense = (text: string): string => {
  const pieces = readPieces(text)
  const paired = pairMarks(pieces)
  const shown = new Set<string>()
  let address = ''
  let last = ''
  let sense = ''
  for (const piece of pieces) {
    if (piece.kind === 'link') address = piece.address ?? ''
    else if (piece.kind === 'mark' && paired.has(piece)) {
      const emphasis = piece.text.length === 2 ? 'strong' : 'em'
      if (!shown.delete(emphasis)) shown.add(emphasis)
    } else if (isSpace(piece.text)) sense += ' '
    else {
      const now = `${[...shown].sort().join(' ')}\n${address}`
      if (now !== last) sense += `\0${now}\0`
      sense += piece.text
      last = now
    }
  }
  return sense
}
