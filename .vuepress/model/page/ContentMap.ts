import type { TextIndex } from '../source/TextIndex.ts'

/** Leads from the content of a block, as markdown-it gives it, to the file. */
export interface ContentMap {
  /** Offset in the file of a sign of the content. */
  at: (index: number) => number
}

/** The lines of a page under its front matter, as they are written in the file. */
export interface BodyLines {
  /** Text of a line, counted from 0, without what ends it. */
  text: (line: number) => string
  /** Offset in the file of its first sign. */
  start: (line: number) => number
  /** Whether it is that of another file, which the page includes. */
  isIncluded: (line: number) => boolean
}

/** @param first - line of the file, from 0, where the body begins */
export const readBodyLines = (
  content: string,
  { lineStarts }: TextIndex,
  first: number,
): BodyLines => {
  const start = (line: number): number => lineStarts[first + line] ?? content.length
  return {
    start,
    isIncluded: () => false,
    text: (line) => content.slice(start(line), start(line + 1)).replace(/(?:\r\n|\n|\r)$/, ''),
  }
}

/** Lines of a body that was translated: each is where it comes from in the file. */
export const followSources = (
  lines: BodyLines,
  sources: readonly number[],
  included: ReadonlyMap<number, string>,
): BodyLines => {
  const last = sources.at(-1) ?? 0
  const find = (line: number): number => sources[line] ?? last + 1
  return {
    start: (line) => lines.start(find(line)),
    text: (line) => lines.text(find(line)),
    isIncluded: (line) => included.has(find(line)),
  }
}

/** A stretch that is written in the file as it stands in the content. */
export interface Stretch {
  /** Offset in the content. */
  from: number
  /** Offset in the file. */
  to: number
}

/** @param stretches - in order, the first at the start of the content */
export const createContentMap = (stretches: readonly Stretch[]): ContentMap => ({
  at: (index) => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (stretches[middle]!.from <= index) low = middle
      else high = middle - 1
    }
    const { from, to } = stretches[low]!
    return to + index - from
  },
})

/**
 * Places the lines of a paragraph, a heading, a piece of HTML: each ends its line in the file, after the
 * marks of quotations and lists and the indentation that markdown-it has taken away.
 *
 * @param first - line of the body that holds the first line of `content`
 * @returns null when they are not there
 */
export const mapLines = (lines: BodyLines, first: number, content: string): ContentMap | null => {
  const stretches: Stretch[] = []
  let from = 0
  for (const [index, line] of content.split('\n').entries()) {
    const written = lines
      .text(first + index)
      .replaceAll('\0', '\uFFFD')
      .trimEnd()
    const kept = line.trimEnd()
    if (!written.endsWith(kept.trimStart())) return null
    stretches.push({ from, to: lines.start(first + index) + written.length - kept.length })
    from += line.length + 1
  }
  return createContentMap(stretches)
}

/** Places what stands anywhere in a line, where it is written last. */
export const mapWithin = (lines: BodyLines, line: number, content: string): ContentMap | null => {
  const index = lines.text(line).lastIndexOf(content)
  return index < 0 ? null : createContentMap([{ from: 0, to: lines.start(line) + index }])
}

const HASHES_RE = /^[^#]*#{1,6}\s*/

/**
 * Places the text of `## Titre ##`: no sign before the first `#` can be one.
 *
 * @returns null when the line is that of a construct which the heading comes from
 */
export const mapHeading = (lines: BodyLines, line: number): ContentMap | null => {
  const hashes = HASHES_RE.exec(lines.text(line))?.[0]
  return hashes === undefined
    ? null
    : createContentMap([{ from: 0, to: lines.start(line) + hashes.length }])
}
