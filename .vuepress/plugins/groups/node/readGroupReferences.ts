const GROUP_TOC_RE = /<CurrentGroupToc\b[^>]*?\sgroup=(?:"([^"]*)"|'([^']*)')/g
const FENCE_RE = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm

/** A `<CurrentGroupToc group="…">` written in a page. */
export interface GroupReference {
  id: string
  /** 1-based line in the file. */
  line: number
}

/** Finds the guides that a page names; examples in code blocks do not count. */
export const readGroupReferences = (content: string): GroupReference[] => {
  const prose = content.replace(FENCE_RE, (block) => block.replace(/[^\n]/g, ' '))
  return [...prose.matchAll(GROUP_TOC_RE)].map((match) => ({
    id: (match[1] ?? match[2] ?? '').replace(/^\/|\/$/g, ''),
    line: prose.slice(0, match.index).split('\n').length,
  }))
}
