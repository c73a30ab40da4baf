import { includeText } from './includes.ts'
import type { Line, TranslateContext } from './Line.ts'

/** Code, which is shown as it is written, or a comment that asks for a file. */
const ASKING_RE =
  /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<!--[ \t]*@include:?[ \t]*(?<path>[^<>]*?)[ \t]*-->/gi

/** Quotation and list marks, which each line of a block repeats, or whose width it keeps. */
const MARKS_RE = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** Longer lines ask for no file: no path is so long. */
const MAX_LINE = 2000

const trimLines = (lines: readonly Line[]): Line[] => {
  const isText = ({ text }: Line): boolean => text.trim() !== ''
  return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1)
}

/** A line that is being written again, with the lines that come before it. */
const createWriter = (text: string) => {
  const marks = MARKS_RE.exec(text)![0]
  const next = marks.replace(/[^\s>]/g, ' ')
  const written: string[] = []
  let line = ''
  const isEmpty = (): boolean => line.slice(marks.length).trim() === ''
  return {
    /** Goes on with the same line. */
    add: (part: string): void => {
      // After a block, spaces would make code of the rest.
      line += written.length > 0 && isEmpty() ? part.trimStart() : part
    },
    /** Puts a block of lines, in the list and the quotation of the line. */
    insert: (block: readonly string[]): void => {
      if (!isEmpty()) written.push(line.trimEnd(), next)
      const first = written.length === 0 ? marks : next
      written.push(...block.map((part, index) => (index === 0 ? first : next) + part), next)
      line = next
    },
    end: (): string[] => {
      if (!isEmpty()) written.push(line)
      return written.map((part) => part.trimEnd())
    },
  }
}

/**
 * Reads `Texte <!-- @include: ./a.md --> suite`: the text of the file is put there, and it is told, for a line
 * is of one paragraph and a file has several.
 *
 * @param translate - reads the text in turn, as part of that file
 * @returns null when the line asks for no file, or for none that can be shown
 */
export const includeWithinLine = (
  line: Line,
  context: TranslateContext,
  translate: (lines: Line[], context: TranslateContext) => Line[],
): Line[] | null => {
  const { text, source } = line
  // Four spaces more, and the line is code.
  if (!text.includes('@include') || text.length > MAX_LINE || /^(?: {4}|\t)/.test(text)) return null
  const writer = createWriter(text)
  let isFound = false
  let from = 0
  for (const match of text.matchAll(ASKING_RE)) {
    const [written] = match
    const asking = { text: written, source }
    const path = match.groups!.path
    const block = path ? trimLines(includeText(asking, path, context, translate) ?? []) : []
    writer.add(text.slice(from, match.index))
    from = match.index + written.length
    if (block.length === 0) {
      writer.add(written)
      continue
    }
    isFound = true
    context.onMisplaced?.(asking)
    // The cells of a row are on its line.
    const isShort = block.length === 1 || text.trimStart().startsWith('|')
    if (isShort) writer.add(block.map((part) => part.text.trim()).join(' '))
    else writer.insert(block.map((part) => part.text))
  }
  if (!isFound) return null
  writer.add(text.slice(from))
  return writer.end().map((part) => ({ text: part, source }))
}
