/** What a Markdown copy says of itself (`renderCopy`). */
export interface CopyHead {
  title?: string
  description?: string
  url?: string
  /** Last day of the page, `2026-11-24`. */
  date?: string
  /** The same in a sentence: when it was written, whether it was verified, against what. */
  dates?: string
}

const readLine = (line: string): [string, string][] => {
  const end = line.indexOf(': ')
  if (end < 0) return []
  const value: unknown = JSON.parse(line.slice(end + 2))
  return typeof value === 'string' ? [[line.slice(0, end), value]] : []
}

/** Reads the head of a Markdown copy, whose values are JSON. */
export const readCopyHead = (copy: string): CopyHead => {
  const end = copy.indexOf('\n---\n')
  if (!copy.startsWith('---\n') || end < 0) return {}
  return Object.fromEntries(copy.slice(4, end).split('\n').flatMap(readLine))
}
