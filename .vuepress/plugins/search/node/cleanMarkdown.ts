import { replaceBetween } from '../../../lib/replaceBetween.ts'

const FENCE_RE = /^\s*(`{3,}|~{3,})/
const CONTAINER_RE = /^(\s*):{3,}\s*[\w-]*/
const TITLE_ATTRIBUTE_RE = /\b(?:title|label)="([^"]*)"/
const DOUBLE_BRACKETS_RE = /\[\[([^[\]]*)\]\]/g
const FILE_LINK_RE = /\[([^[\]]+\.md)\]\(\1\)/g
const ABBREVIATION_RE = /^\*\[[^\]]+\]:.*$/
const INTERPOLATION_RE = /\{\{[^{}]*\}\}/g

/** Drops the attributes that end a line: `Titre {.classe}`. */
const dropAttributes = (text: string): string => {
  if (!text.endsWith('}')) return text
  const start = text.lastIndexOf('{')
  return start < 0 || text.lastIndexOf('}', -2 + text.length) > start ? text : text.slice(0, start)
}

/** Keeps the title of a line of colons, with its indent. */
const readContainerTitle = (line: string): string => {
  const [mark, indent] = CONTAINER_RE.exec(line) ?? []
  return mark === undefined ? line : indent + dropAttributes(line.slice(mark.length).trimEnd())
}

const isTag = (line: string): boolean => {
  const text = line.trim()
  return text.length >= 4 && text.startsWith('{%') && text.endsWith('%}')
}

const cleanLine = (line: string): string =>
  // GitBook and Liquid tags: only their title is read.
  replaceBetween(
    readContainerTitle(line),
    ['{%', '%}'],
    (tag) => TITLE_ATTRIBUTE_RE.exec(tag)?.[1] ?? '',
  )
    .replace(/^@tab(?::active)?\s+/, '')
    .replace(DOUBLE_BRACKETS_RE, (_, inner: string) => (inner.toLowerCase() === 'toc' ? '' : inner))
    // GitBook writes the name of a file where its readers see the title of the page.
    .replace(FILE_LINK_RE, '')
    .replace(INTERPOLATION_RE, '')
    .replace(ABBREVIATION_RE, '')

/**
 * Takes out of Markdown what a generator would consume and a reader never sees:
 * container fences, `{% … %}` tags, `[[toc]]`, interpolations. Code blocks are left as they are.
 *
 * @param markdown - body of a page, without front matter
 */
export const cleanMarkdown = (markdown: string): string => {
  let fence = ''
  const lines: string[] = []
  for (const line of markdown.split(/\r\n?|\n/)) {
    const mark = FENCE_RE.exec(line)?.[1] ?? ''
    if (fence) {
      lines.push(line)
      if (mark.startsWith(fence)) fence = ''
      continue
    }
    if (mark) fence = mark
    const isMark = CONTAINER_RE.test(line) || isTag(line)
    const cleaned = mark ? line : cleanLine(line)
    // It opens or closes a block: its neighbours must not join its title.
    if (isMark) lines.push('', cleaned, '')
    else lines.push(cleaned)
  }
  return lines.join('\n')
}
