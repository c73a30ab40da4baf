/** A front matter whose first line is not `---`, or does not come first. Offsets in the file. */
export interface MisopenedHeader {
  /** Of the first of its two lines that is not as it should be, and which one that is. */
  offset: number
  wrongLine: 'opening' | 'closing'
  /** Of the lines between the two. */
  start: number
  end: number
  /** Of the first character after the closing line. */
  bodyStart: number
}

/** Signs that word processors, keyboards and other systems put in the place of three hyphens. */
const OPENING_RE = /^[ \t]*(?:[-\u2010-\u2015\u2212]{1,12}|\*{3,12}|_{3,12}|\+{3,12})[ \t]*$/
const GOOD_OPENING_RE = /^\uFEFF?---[ \t]*\r?\n/
const KEY_RE = /^["']?[A-Za-z_][\w-]*["']?[ \u00A0]*[:=](?:\s|$)/
/** What opens a header of Hugo, whose lines may be tables and lists of TOML. */
export const TOML_RE = /^\+{3}[ \t]*$/
/** A key, a comment, an item of a list, the rest of a value in retreat, nothing. */
const HEADER_LINE_RE = /^(?:["']?[A-Za-z_][\w-]*["']?[ \u00A0]*[:=](?:\s|$)|[#\s-]|$)/

/** No header is longer; a page that opens with a rule is not read to its end. */
const MAX_LINES = 300

interface Line {
  text: string
  start: number
  end: number
}

const readLines = (content: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  while (start < content.length && lines.length < MAX_LINES) {
    const newline = content.indexOf('\n', start)
    const end = newline < 0 ? content.length : newline + 1
    lines.push({ text: content.slice(start, end).replace(/[\r\n]+$/, ''), start, end })
    start = end
  }
  return lines
}

/**
 * Finds a front matter that VuePress would publish as text: lines `key: value` between two lines of
 * dashes of Word, of stars, of two or four hyphens, or between two good ones that something precedes.
 */
export const findMisopenedHeader = (content: string): MisopenedHeader | null => {
  const lines = readLines(content.replace(/^\uFEFF/, ' '))
  const first = lines.findIndex(({ text }) => !/^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(text))
  const opening = lines[first]
  if (!opening || !OPENING_RE.test(opening.text) || !KEY_RE.test(lines[first + 1]?.text ?? ''))
    return null
  const isToml = TOML_RE.test(opening.text)
  for (const line of lines.slice(first + 1)) {
    if (OPENING_RE.test(line.text) && !/^\s*-\s*$/.test(line.text)) {
      const isOpeningWrong = !GOOD_OPENING_RE.test(content)
      return {
        offset: isOpeningWrong ? opening.start : line.start,
        wrongLine: isOpeningWrong ? 'opening' : 'closing',
        start: opening.end,
        end: line.start,
        bodyStart: line.end,
      }
    }
    if (!isToml && !HEADER_LINE_RE.test(line.text)) return null
  }
  return null
}
