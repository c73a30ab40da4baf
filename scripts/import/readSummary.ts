import { posix } from 'node:path'

/** A page in the table of contents of GitBook. */
export interface SummaryEntry {
  file: string
  title: string
  /** Heading of the part that it is in; empty before the first one. */
  part: string
}

const ENTRY_RE = /^[ \t]*[*-][ \t]+\[([^\]]*)\]\(<?([^()<>]*?)>?\)/
const PART_RE = /^##[ \t]+(.+?)[ \t]*$/

/** Reads `SUMMARY.md`: titles, order and parts. Links to other sites are left out. */
export const readSummary = (text: string): SummaryEntry[] => {
  let part = ''
  return text.split(/\r?\n/).flatMap((line): SummaryEntry[] => {
    part = PART_RE.exec(line)?.[1] ?? part
    const [, title = '', address = ''] = ENTRY_RE.exec(line) ?? []
    const file = posix.normalize(decodeURI(address.replace(/#.*$/, '')))
    return /\.md$/i.test(file) && !/^(?:[a-z]+:|\.\.)/i.test(file) ? [{ file, title, part }] : []
  })
}
