import { posix } from 'node:path'
import { isIndexFile } from '../../.vuepress/lib/indexFile.ts'
import type { SummaryEntry } from './readSummary.ts'

/** Folders whose files are served as they are. */
export const PUBLIC_RE = /^(?:\.vuepress\/public|\.vitepress\/public|public)\//

/** What the import itself writes at the root. */
const WRITTEN = ['site.yml', 'addresses.json']

export interface PlaceInput {
  /** Files that become pages. */
  pages: readonly string[]
  /** Files that are copied. */
  copies: readonly string[]
  /** Table of contents. */
  summary: readonly SummaryEntry[]
}

/** Where every file goes: no two go to the same place. */
export interface Places {
  pages: Map<string, string>
  copies: Map<string, string>
  /** Files that get another name than theirs, because it is taken. */
  renamed: Map<string, { wanted: string; given: string }>
}

/** Where a file that is no page goes: what hidden folders hold becomes visible. */
const placeCopy = (file: string): string =>
  PUBLIC_RE.test(file)
    ? file.replace(PUBLIC_RE, '.vuepress/public/')
    : file.replace(/^\.gitbook\/assets\//, 'images/')

const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  const { dir, name, ext } = posix.parse(wanted)
  for (let number = 2; ; number += 1) {
    const given = posix.join(dir, `${name}-${number}${ext}`)
    if (!taken.has(given)) return given
  }
}

/**
 * Says where the files of a folder go: `2-appels.md`, the order of the table of contents, in the names. A name that
 * another file has is left to it.
 */
export const placeFiles = ({ pages, copies, summary }: PlaceInput): Places => {
  const ranks = new Map(summary.map(({ file }, rank) => [file, rank]))
  const isNumbered = (file: string): boolean =>
    ranks.has(file) && !isIndexFile(file) && posix.dirname(file) !== '.'
  const wish = (file: string): string =>
    isIndexFile(file) ? posix.join(posix.dirname(file), 'README.md') : file
  const stay = [
    ...pages.filter((file) => !isNumbered(file) && wish(file) === file),
    ...copies.filter((file) => placeCopy(file) === file && !WRITTEN.includes(file)),
  ]
  const taken = new Set([...WRITTEN, ...stay])
  const staying = new Set(stay)
  const renamed: Places['renamed'] = new Map()

  const settle = (file: string, wanted: string): string => {
    if (staying.has(file)) return file
    const given = taken.has(wanted) ? freeName(wanted, taken) : wanted
    if (given !== wanted) renamed.set(file, { wanted, given })
    taken.add(given)
    return given
  }

  const counts = new Map<string, number>()
  const settleNumbered = (file: string): string => {
    const folder = posix.dirname(file)
    const name = posix.basename(file).replace(/^\d+[-_. ]+/, '')
    for (let count = (counts.get(folder) ?? 0) + 1; ; count += 1) {
      const given = posix.join(folder, `${count}-${name}`)
      if (taken.has(given)) continue
      counts.set(folder, count)
      taken.add(given)
      return given
    }
  }

  const ordered = [...pages].sort(
    (a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity) || 0,
  )
  return {
    pages: new Map(
      ordered.map((file) => [
        file,
        isNumbered(file) ? settleNumbered(file) : settle(file, wish(file)),
      ]),
    ),
    copies: new Map(copies.map((file) => [file, settle(file, placeCopy(file))])),
    renamed,
  }
}
