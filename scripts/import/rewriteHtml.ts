/** Tags that systems write by themselves, and the Markdown that says the same. Each reads a text once. */
const TAGS: readonly [RegExp, (...parts: string[]) => string][] = [
  [/<mark\b[^<>]*>([^<>]*)<\/mark>/gi, (_, text = '') => `**${text.trim()}**`],
  [/<(?:strong|b)>([^<>]*)<\/(?:strong|b)>/gi, (_, text = '') => `**${text.trim()}**`],
  [/<(?:em|i)>([^<>]*)<\/(?:em|i)>/gi, (_, text = '') => `*${text.trim()}*`],
  [
    /[ \t]*<figure>[ \t]*<img\b([^<>]*)>[ \t]*(?:<figcaption>(?:<p>)?(.*?)(?:<\/p>)?<\/figcaption>)?[ \t]*<\/figure>/gi,
    (_, attributes = '', caption = '') =>
      `${writeImage(attributes)}${caption ? `\n\n*${caption.trim()}*` : ''}`,
  ],
  [/<img\b([^<>]*?)\/?>/gi, (_, attributes = '') => writeImage(attributes)],
  [
    /^(#{1,6}[ \t].*?)[ \t]*<a\b[^<>]*\bid="([^"]*)"[^<>]*><\/a>[ \t]*$/gim,
    (_, heading = '', id = '') => `${heading} {#${id}}`,
  ],
  [
    /^<details>[ \t]*\n+[ \t]*<summary>(.*?)<\/summary>[ \t]*$/gim,
    (_, title = '') => `:::: details ${title.replace(/<[^<>]*>/g, '')}`,
  ],
  [
    /<iframe\b[^<>]*?\bsrc="([^"]*)"[^<>]*>(?:<\/iframe>)?/gi,
    (_, address = '') => `[${address}](${address})`,
  ],
  [/^<\/details>[ \t]*$/gim, () => '::::'],
  [/<p(?:[ \t][^<>]*)?>([^<>]*)<\/p>/gi, (_, text = '') => text],
  [/[ \t](?:style|align|width|height|data-[\w-]+)="[^"]*"(?=[^<>]*>)/gi, () => ''],
]

const readAttribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const writeImage = (attributes: string): string => {
  const source = readAttribute(attributes, 'src')
  const alternative = readAttribute(attributes, 'alt').replace(/[[\]]/g, '')
  return `![${alternative}](${/[\s()]/.test(source) ? `<${source}>` : source})`
}

/** Cuts a text at its blocks of code, which stay as they are: prose at even places, code at odd ones. */
export const splitCode = (text: string): string[] =>
  text
    .split(/(^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[^\n]*$)/m)
    .filter((_part, index) => index % 3 !== 2)

/** Changes the prose of a page, and leaves its code. */
export const changeProse = (text: string, change: (prose: string) => string): string =>
  splitCode(text)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')

/** Writes as Markdown the HTML that other systems write by themselves. */
export const rewriteHtml = (prose: string): string =>
  TAGS.reduce((text, [pattern, write]) => text.replace(pattern, write), prose)
