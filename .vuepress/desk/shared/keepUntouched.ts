import { isRealigned, readSense } from './lineSense.ts'
import { listFragileCode, restoreCode } from './restoreCode.ts'

/** A line that is not blank, and how many blank ones come before it. */
interface Line {
  text: string
  blanks: number
  /** What it says, however it is spaced: the editor writes lists, tables and signs in its own way. */
  sense: string
}

const readLines = (body: string): Line[] => {
  const lines: Line[] = []
  let blanks = 0
  for (const text of body.split('\n')) {
    if (text.trim() === '') blanks += 1
    else {
      lines.push({ text, blanks, sense: readSense(text) })
      blanks = 0
    }
  }
  return lines
}

/** Longest part that is compared line by line; a page written anew is longer, and has little to keep. */
const MAX_LINES = 2000

/**
 * Pairs the lines of two texts that say the same, in order, as many as there can be.
 *
 * @returns for each line of `after`, the index of its pair in `before`, or -1
 */
const pairLines = (before: readonly Line[], after: readonly Line[]): number[] => {
  const isSame = (a: number, b: number): boolean => before[a]?.sense === after[b]?.sense
  const pairs = after.map(() => -1)
  let start = 0
  while (start < Math.min(before.length, after.length) && isSame(start, start)) {
    pairs[start] = start
    start += 1
  }
  let [endA, endB] = [before.length, after.length]
  while (endA > start && endB > start && isSame(endA - 1, endB - 1)) {
    endA -= 1
    endB -= 1
    pairs[endB] = endA
  }
  const [height, width] = [endA - start, endB - start]
  if (height > MAX_LINES || width > MAX_LINES) return pairs
  // lengths[a][b]: most pairs among the lines from a and from b on.
  const lengths = Array.from({ length: height + 1 }, () => new Uint16Array(width + 1))
  for (let a = height - 1; a >= 0; a -= 1)
    for (let b = width - 1; b >= 0; b -= 1)
      lengths[a]![b] = isSame(start + a, start + b)
        ? lengths[a + 1]![b + 1]! + 1
        : Math.max(lengths[a + 1]![b]!, lengths[a]![b + 1]!)
  for (let a = 0, b = 0; a < height && b < width;)
    if (isSame(start + a, start + b)) pairs[start + b++] = start + a++
    else if (lengths[a + 1]![b]! >= lengths[a]![b + 1]!) a += 1
    else b += 1
  return pairs
}

/** Spaces by which the editor goes one list deeper. */
const EDITOR_STEP = 4

/** Where a line is part of a list, or of one of its items. */
const LISTED_RE = /^(?: |[-*+] |\d+[.)] )/

const CLOSING_RE = /^:{3,}\s*$/

const ITEM_RE = /^( +)(?=[-*+] )/

/** Spaces by which the lists of a text go one deeper; null when none does. */
const readStep = (lines: readonly Line[]): number | null =>
  lines.map(({ text }) => ITEM_RE.exec(text)?.[1]?.length ?? 0).find((length) => length > 0) ?? null

/** For each line, the spaces by which its own list goes one deeper: a block of the desk has steps of its own. */
const readUnits = (lines: readonly Line[]): number[] => {
  const units: number[] = []
  let run: Line[] = []
  const end = (): void => {
    const unit = readStep(run) ?? EDITOR_STEP
    for (let count = run.length; count > 0; count -= 1) units.push(unit)
    run = []
  }
  for (const line of lines) {
    if (!LISTED_RE.test(line.text)) end()
    run.push(line)
  }
  end()
  return units
}

/** A line that the author wrote or changed, as our pages write it. */
const settle = (text: string, unit: number, step: number): string =>
  text
    .replace(ITEM_RE, (spaces) => ' '.repeat(Math.round(spaces.length / unit) * step))
    // The definition of an abbreviation, which the editor takes for a star.
    .replace(/^\\\*\\?\[/, '*[')

/**
 * Gives back to what an author has not touched the very signs that it was written with: an editor of rich text
 * writes a whole page again, in its own way, for one word.
 *
 * @param before - the text as the desk read it
 * @param after - as the editor gives it back
 */
export const keepUntouched = (before: string, after: string): string => {
  const [old, lines] = [readLines(before), readLines(after)]
  const pairs = pairLines(old, lines)
  const step = readStep(old)
  const units = readUnits(lines)
  const fragile = listFragileCode(before)
  return lines
    .map((line, index) => {
      const pair = pairs[index]!
      const kept = old[pair]
      const follows = index > 0 && pair > 0 && pairs[index - 1] === pair - 1
      // The end of a block stays by what it ends, even where that is new.
      const isKept = follows || CLOSING_RE.test(kept?.text ?? '')
      const blanks = kept && isKept ? kept.blanks : line.blanks
      const text =
        kept && !isRealigned(kept.text, line.text)
          ? kept.text
          : restoreCode(settle(line.text, units[index]!, step ?? units[index]!), fragile)
      return '\n'.repeat(index === 0 ? 0 : blanks + 1) + text
    })
    .join('')
}
