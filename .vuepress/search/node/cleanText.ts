import { replaceBetween } from '../../lib/replaceBetween.ts'

const TITLE_ATTRIBUTE_RE = /\b(?:title|label)="([^"]*)"/
const TAB_RE = /^@tab(?::active)?\s+/
const FILE_NAME_RE = /^\S+\.md$/

const cleanLine = (line: string): string => {
  // GitBook and Liquid tags: only their title is read.
  const text = replaceBetween(
    line.trim(),
    ['{%', '%}'],
    (tag) => TITLE_ATTRIBUTE_RE.exec(tag)?.[1] ?? '',
  )
    .replace(TAB_RE, '')
    .trim()
  // GitBook writes the name of a file where its readers see the title of the page.
  return FILE_NAME_RE.test(text) ? '' : text
}

/**
 * Takes out of the text of a block what another generator would consume and this one leaves as it is
 * written: `{% … %}` tags, marks of tabs. Our own pages hold none of them.
 *
 * @param text - with its line breaks
 */
export const cleanText = (text: string): string => text.split('\n').map(cleanLine).join('\n')
