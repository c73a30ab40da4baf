import type { Fix } from '../Rule.ts'
import type { ProseLine } from '../../../model/source/readProseLines.ts'

/** A line that begins with a sign of list that Markdown does not know. */
export interface BulletLine extends ProseLine {
  sign: string
  /** Length of the sign and of the spaces after it. */
  length: number
  /** The line above, in the same piece of text. */
  above: ProseLine | null
}

/**
 * Neighbours that begin with a sign.
 *
 * @param pattern - the group that it fills is the sign; it ends where the text of the line begins
 * @param lines - lines of one piece of text
 */
export const findBulletRuns = (
  pattern: RegExp,
  lines: readonly ProseLine[],
): [BulletLine, ...BulletLine[]][] => {
  const runs: [BulletLine, ...BulletLine[]][] = []
  let run: [BulletLine, ...BulletLine[]] | null = null
  for (const [index, line] of lines.entries()) {
    const [whole = '', ...signs] = pattern.exec(line.text) ?? []
    const sign = signs.find(Boolean) ?? ''
    const bullet = { ...line, sign, length: whole.length, above: lines[index - 1] ?? null }
    if (!sign) run = null
    else if (run) run.push(bullet)
    else runs.push((run = [bullet]))
  }
  return runs
}

const LIST_PREFIX_RE = /(?:[-*+]|\d[.)])[ \t]+$/

/**
 * Makes one Markdown list of a run. A second kind of sign is a level below the first, as word
 * processors have it; a sign inside of an item of list is left out.
 *
 * @param content - the whole file
 */
export const repairBullets = (content: string, run: [BulletLine, ...BulletLine[]]): Fix => {
  const signs = [...new Set(run.map(({ sign }) => sign))]
  let text = ''
  let start: number | null = null
  let from = 0
  for (const { offset, prefix, sign, length } of run) {
    const isItem = LIST_PREFIX_RE.test(prefix)
    // What Word indents Markdown would take for a line that goes on, or for code.
    const at = isItem || prefix.includes('>') ? offset : offset - prefix.length
    text += start === null ? '' : content.slice(from, at)
    start ??= at
    text += isItem ? '' : `${'  '.repeat(signs.indexOf(sign))}- `
    from = offset + length
  }
  return { start: start ?? from, end: from, text }
}
