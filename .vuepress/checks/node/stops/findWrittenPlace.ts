import type { Fault } from './findFault.ts'

/** A place of a text, 1-based. */
interface Place {
  line: number
  column: number
}

/** What of a line at fault may stand in the file as it is, the longest first. */
const listPieces = (text: string, column: number): string[] => {
  const rest = text.slice(column - 1)
  return [
    text,
    // The paragraph around it is made by Markdown.
    rest.replace(/<\/(?:p|li|td|th|h\d|div)>$/, ''),
    /^[^"{}<>]+/.exec(rest)?.[0] ?? '',
    /^<\/?[\w-]+/.exec(rest)?.[0] ?? '',
  ].map((piece) => piece.trim())
}

/** The place of a piece that stands `rank` times before it, or of the last one. */
const findNth = (lines: readonly string[], piece: string, rank: number): Place | null => {
  const places = lines.flatMap((line, index) => {
    const at = line.indexOf(piece)
    return at < 0 ? [] : [{ line: index + 1, column: at + 1 }]
  })
  return places[Math.min(rank, places.length - 1)] ?? null
}

/**
 * Finds in a Markdown file what failed in the module made from it, whose lines are not those of the file: tags,
 * expressions, scripts and styles pass from one to the other as they are, and nothing else can fail.
 *
 * @returns null when the text at fault is nowhere in the file
 */
export const findWrittenPlace = (
  markdown: string,
  { text, column, before }: Fault,
): Place | null => {
  if (text === null) return null
  const lines = markdown.split('\n')
  const whole = text.trim()
  for (const piece of listPieces(text, column ?? 1)) {
    const rank = before.filter((line) => line.includes(piece)).length
    const place = piece === '' ? null : findNth(lines, piece, rank)
    if (!place) continue
    const inside = piece === whole && column !== null ? column - 1 - text.indexOf(whole) : 0
    return { line: place.line, column: place.column + Math.max(0, inside) }
  }
  return null
}
