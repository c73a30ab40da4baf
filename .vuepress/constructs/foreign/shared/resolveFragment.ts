import * as posix from '../../../lib/posixPath.ts'
import type { TranslateContext } from './Line.ts'

/** A file that a page names, and the part of it that is wanted. */
export interface FragmentAddress {
  /** Relative to the folder of guides; null when it leads out of it. */
  path: string | null
  /** Part of the file between two comments. */
  region: string
  /** First and last line, from 1; 0 for an end that is not said. */
  range: [number, number]
}

const ADDRESS_RE = /^([^#{}]*)(?:#([\w*.-]+))?[ \t]*(?:\{([^{}]*)\})?/

const readRange = (written: string): [number, number] => {
  const [, from, dash, to] = /^(\d{1,6})?(?:(-)(\d{1,6})?)?/.exec(written.trim()) ?? []
  // `{1,3-4}` marks lines, and shows the whole.
  if (written.includes(',') && !/^\d*,\d*$/.test(written.trim())) return [0, 0]
  const comma = /^(\d*),(\d*)$/.exec(written.trim())
  if (comma) return [Number(comma[1] || 0), Number(comma[2] || 0)]
  return dash ? [Number(from ?? 0), Number(to ?? 0)] : [0, 0]
}

/**
 * Follows the path of a fragment: from the page, or with `@/`, `/` from the folder of guides.
 *
 * @param written - `./a.md`, `@/code/b.js#part{2-5}`
 */
export const resolveFragment = (
  written: string,
  { file }: Pick<TranslateContext, 'file'>,
): FragmentAddress => {
  const [, name = '', region = '', lines = ''] = ADDRESS_RE.exec(written.trim()) ?? []
  const bare = name.trim().replace(/^["']|["']$/g, '')
  const fromRoot = /^(?:@source|@src|@root|@|~)?\/(.*)$/.exec(bare)?.[1]
  const joined =
    fromRoot === undefined
      ? posix.normalize(posix.join(posix.dirname(file ?? ''), bare))
      : posix.normalize(fromRoot)
  const isOutside =
    bare === '' || /^\.\.(?:\/|$)/.test(joined) || /[\\\0]|^[a-z][a-z\d+.-]*:/i.test(bare)
  return { path: isOutside ? null : joined, region, range: readRange(lines) }
}

/** Keeps, of a file, the region or the lines that are asked for. */
export const selectLines = (
  text: string,
  { region, range: [from, to] }: Pick<FragmentAddress, 'region' | 'range'>,
): string[] => {
  const lines = text.split(/\r\n|\n|\r/)
  if (region) {
    const start = lines.findIndex((line) => /#?region\b/.test(line) && line.includes(region))
    const end = lines.findIndex((line, index) => index > start && /#?end ?region\b/i.test(line))
    if (start >= 0) return lines.slice(start + 1, end < 0 ? undefined : end)
  }
  return lines.slice(Math.max(0, from - 1), to || undefined)
}
