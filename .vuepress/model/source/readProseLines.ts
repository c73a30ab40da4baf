import type { ProseBlock } from '../page/ProseBlock.ts'
import type { SourcePage } from './parsePage.ts'
import { revealText } from './revealText.ts'
import { locate } from './TextIndex.ts'

/** A line of a paragraph, as a reader would be shown it. */
export interface ProseLine {
  /** See `revealText`; what stands before the paragraph (`> `, `- `) is left out. */
  text: string
  /** Offset in the file of the first sign of `text`. */
  offset: number
  /** What is written before `text` on the same line: indentation, `> `, `- `. */
  prefix: string
  /** The paragraph that holds the line. */
  block: ProseBlock
}

type Source = Pick<SourcePage, 'content' | 'index'>

const CONTINUATION_RE = /^[ \t>]*/

const readPrefix = ({ content, index }: Source, start: number): string =>
  content.slice(start - locate(index, start).column + 1, start)

/** Lines of one paragraph. */
export const splitLines = (page: Source, block: ProseBlock): ProseLine[] => {
  const lines: ProseLine[] = []
  let index = 0
  for (const written of revealText(page.content, block).split('\n')) {
    const line = written.replace(/\r$/, '')
    const isFirst = index === 0
    const prefix = isFirst ? readPrefix(page, block.start) : CONTINUATION_RE.exec(line)![0]
    const lead = isFirst ? 0 : prefix.length
    lines.push({ text: line.slice(lead), offset: block.start + index + lead, prefix, block })
    index += written.length + 1
  }
  return lines
}

const BLANK_RE = /^[\s>]*$/

/** Whether only blank lines are between two paragraphs that are written at the same level. */
const follow = (content: string, before: ProseBlock, after: ProseBlock): boolean =>
  BLANK_RE.test(content.slice(before.start + before.text.length, after.start))

/**
 * Lines of the paragraphs of a page, in groups that a reader sees as one piece: nothing else than
 * blank lines stands between two lines of a group.
 */
export const readProseLines = (page: SourcePage): ProseLine[][] => {
  const groups: ProseLine[][] = []
  let last: ProseBlock | null = null
  for (const block of page.blocks) {
    if (block.kind !== 'paragraph') continue
    const lines = splitLines(page, block)
    if (last && follow(page.content, last, block)) groups.at(-1)!.push(...lines)
    else groups.push(lines)
    last = block
  }
  return groups
}
