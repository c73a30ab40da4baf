import { decodeEntities } from '../../.vuepress/lib/decodeEntities.ts'
import { replaceBetween } from '../../.vuepress/lib/replaceBetween.ts'

type Rewriting = readonly [RegExp, (...parts: string[]) => string]

/** Tags within a sentence, and the Markdown that says the same. Each reads a text once. */
const INLINE_TAGS: readonly Rewriting[] = [
  [/<mark\b[^<>]*>([^<>]*)<\/mark>/gi, (_, text = '') => `**${text.trim()}**`],
  [/<(?:strong|b)>([^<>]*)<\/(?:strong|b)>/gi, (_, text = '') => `**${text.trim()}**`],
  [/<(?:em|i)>([^<>]*)<\/(?:em|i)>/gi, (_, text = '') => `*${text.trim()}*`],
  [/<img\b([^<>]*?)\/?>/gi, (_, attributes = '') => writeImage(attributes)],
]

/** Tags that systems write by themselves. */
const TAGS: readonly Rewriting[] = [
  [/<\/?picture\b[^<>]*>|<source\b[^<>]*>/gi, () => ''],
  [
    /[ \t]*<figure>[ \t]*<img\b([^<>]*)>[ \t]*(?:<figcaption>(?:<p>)?(.*?)(?:<\/p>)?<\/figcaption>)?[ \t]*<\/figure>/gi,
    (_, attributes = '', caption = '') =>
      `${writeImage(attributes)}${caption ? `\n\n*${caption.trim()}*` : ''}`,
  ],
  [
    /^(#{1,6}[ \t].*?)[ \t]*<a\b[^<>]*\bid="([^"]*)"[^<>]*><\/a>[ \t]*$/gim,
    (_, heading = '', id = '') => `${heading} {#${id}}`,
  ],
  [
    /^<details>[ \t]*\n+[ \t]*<summary>(.*?)<\/summary>[ \t]*$/gim,
    (_, title = '') => `:::: details ${title.replace(/<[^<>]*>/g, '')}`,
  ],
  [
    /<iframe\b([^<>]*?\bsrc="([^"]*)"[^<>]*)>(?:<\/iframe>)?/gi,
    (_, attributes = '', address = '') =>
      `[${readAttribute(attributes, 'title') || address}](${address})`,
  ],
  [/^<\/details>[ \t]*$/gim, () => '::::'],
  [/<p(?:[ \t][^<>]*)?>([^<>]*)<\/p>/gi, (_, text = '') => text],
  [
    /[ \t](?:style|align|width|height|data-[\w-]+|v-[\w-]+|[:@][\w.-]+)="[^"]*"(?=[^<>]*>)/gi,
    () => '',
  ],
]

/** A value between quotes, apostrophes, or neither. */
const readAttribute = (attributes: string, name: string): string => {
  const pattern = new RegExp(`(?<![\\w:-])${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
  const [, quoted, single, bare] = pattern.exec(attributes) ?? []
  return quoted ?? single ?? bare ?? ''
}

const writeImage = (attributes: string): string => {
  const source = readAttribute(attributes, 'src')
  const alternative = readAttribute(attributes, 'alt').replace(/[[\]]/g, '')
  const title = readAttribute(attributes, 'title').replaceAll('"', '”')
  const address = /[\s()]/.test(source) ? `<${source}>` : source
  return `![${alternative}](${address}${title && title !== alternative ? ` "${title}"` : ''})`
}

/** Cuts a text at its blocks of code, which stay as they are: prose at even places, code at odd ones. */
const splitCode = (text: string): string[] =>
  text
    .split(/(^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[^\n]*$)/m)
    .filter((_part, index) => index % 3 !== 2)

/** Code between accents, on one line. */
const CODE_SPAN_RE = /(?<!`)(`{1,3})(?!`)[^`\n]+(?<!`)\1(?!`)/g

/** Stands for a piece of code while what is around it changes: no text holds these signs. */
const MASK_RE = /\uE000(\d+)\uE001/g

/** Changes the prose of a page, and leaves its code. */
export const changeProse = (text: string, change: (prose: string) => string): string =>
  splitCode(text)
    .map((part, index) => {
      if (index % 2 === 1) return part
      const spans: string[] = []
      const masked = part.replace(CODE_SPAN_RE, (span) => `\uE000${spans.push(span) - 1}\uE001`)
      return change(masked).replace(MASK_RE, (_, place: string) => spans[Number(place)] ?? '')
    })
    .join('')

const CODE_BLOCK_RE = /^<pre\b([^<>]*)>[ \t]*<code\b([^<>]*)>([\s\S]*)<\/code>[ \t]*<\/pre>$/i

/** Writes as a block of Markdown the code that GitBook writes in HTML, for a line of it in bold. */
export const fenceCode = (prose: string): string =>
  replaceBetween(prose, ['<pre', '</pre>'], (piece) => {
    const [, pre = '', code = '', inside] = CODE_BLOCK_RE.exec(piece) ?? []
    if (inside === undefined) return piece
    const language = /\blang(?:uage)?-([\w+-]+)/.exec(`${pre} ${code}`)?.[1] ?? ''
    return `\`\`\`${language}\n${decodeEntities(inside.replace(/<[^<>]*>/g, '')).trimEnd()}\n\`\`\``
  })

/** What opens a block of HTML, in which Markdown is not read: CommonMark 0.31, 4.6. */
const HTML_BLOCK_RE =
  /^[ \t]*<\/?(?:blockquote|center|div|dl|li|ol|pre|table|tbody|td|tfoot|th|thead|tr|ul)\b/i

const apply = (text: string, tags: readonly Rewriting[]): string =>
  tags.reduce((written, [pattern, write]) => written.replace(pattern, write), text)

/** Writes as Markdown the HTML that other systems write by themselves. */
export const rewriteHtml = (prose: string): string =>
  apply(prose, TAGS)
    .split(/(\n[ \t]*\n)/)
    .map((block) => (HTML_BLOCK_RE.test(block) ? block : apply(block, INLINE_TAGS)))
    .join('')
