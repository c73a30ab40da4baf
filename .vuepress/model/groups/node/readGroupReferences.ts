import { indexText, locate } from '../../source/TextIndex.ts'

const GROUP_TOC_RE = /<CurrentGroupToc\b[^<>]*?\sgroup=(?:"([^"]*)"|'([^']*)')/g
const FENCE_RE = /^ {0,3}(`{3,}|~{3,})/

/** A `<CurrentGroupToc group="…">` written in a page. */
export interface GroupReference {
  id: string
  /** 1-based line in the file. */
  line: number
}

/** Blanks the lines of code blocks. */
const hideCode = (content: string): string => {
  let fence = ''
  return content
    .split('\n')
    .map((line) => {
      const mark = FENCE_RE.exec(line)?.[1] ?? ''
      const isCode = fence !== '' || mark !== ''
      if (fence === '') fence = mark
      else if (mark.startsWith(fence) && line.trim() === mark) fence = ''
      return isCode ? '' : line
    })
    .join('\n')
}

/** Finds the guides that a page names; examples in code blocks do not count. */
export const readGroupReferences = (content: string): GroupReference[] => {
  if (!content.includes('<CurrentGroupToc')) return []
  const prose = hideCode(content)
  const index = indexText(prose)
  return [...prose.matchAll(GROUP_TOC_RE)].map((match) => ({
    id: (match[1] ?? match[2] ?? '').replace(/^\/|\/$/g, ''),
    line: locate(index, match.index).line,
  }))
}
