import { readAttributes } from './readAttributes.ts'

const LANGUAGE_RE = /^(?:\{[^{}]*\}|[^\s{[:=]*(?![^\s{[:]*=))/
const BRACKETED_RE = /\[([^[\]]*)\]/
/** `js:src/a.js` and `js src/a.js`. */
const FILE_RE = /(?:^:|\s)((?:[\w.@-]+\/)*[\w@-][\w.@-]*\.[a-z][a-z\d]{0,5})(?=\s|$)/i
/** Lines that are marked, and choices of a word. */
const MARKS_RE =
  /\{[^{}]*\}|:[\w-]+(?:=\d+)?|"[^"]*"|'[^']*'|\/[^/]*\/|(?<!\S)(?:\w*(?:[Nn]umbers?|lineno\w*)|copy|wrap|live|diff|twoslash|editable|ignore|noplay\w*|no_run|should_panic|edition\d+|expand\w*|collaps\w*|hide\w*|icon|\W+)(?!\S)/g

/** Names of files are written as code is; titles as texts are. */
const write = (title: string): string =>
  /^[^\s`]+[._/][^\s`]+$/.test(title) ? `\`${title}\`` : title

/**
 * The title of a block of code, in Markdown: what other systems write after its language — `title="a.js"`, `[a.js]`,
 * `a.js`, words — and show above it.
 *
 * @param info - what follows the mark that opens the block
 * @returns empty for a block that has none
 */
export const readCodeTitle = (info: string): string => {
  const rest = info.trim().replace(LANGUAGE_RE, '')
  if (rest.trim() === '') return ''
  const attributes = readAttributes(rest)
  const bracketed = BRACKETED_RE.exec(rest)?.[1] ?? ''
  const named = attributes.take('title', 'filename', 'file', 'caption', 'label', 'name')
  const bare = rest
    .replace(BRACKETED_RE, ' ')
    .replace(/[\w-]+\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"']+)/g, ' ')
  const file = FILE_RE.exec(bare)?.[1] ?? ''
  const words = bare.replace(FILE_RE, ' ').replace(MARKS_RE, ' ').replace(/\s+/g, ' ').trim()
  return [
    bracketed,
    named,
    file,
    /[^\x20-\x7E]|\S\s\S/.test(words) ? words : '',
    ...attributes.left(),
  ]
    .filter((title) => title.trim() !== '')
    .map((title) => write(title.trim()))
    .join(' ')
}
