import type { Token } from 'markdown-it'

const BREAKS = new Set(['softbreak', 'hardbreak'])
const SILENT = new Set(['html_inline', 'image'])

/** What is read in inline tokens: text and code, also inside of emphasis and links; not what images say. */
export const readTokenText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content }) => (BREAKS.has(type) ? '\n' : SILENT.has(type) ? '' : content))
    .join('')

/** The alternative of an image, which may hold marks of Markdown itself. */
export const readAlt = (image: Token): string => readFullText(image.children ?? [])

/** What is read in inline tokens, with the alternatives of images. */
export const readFullText = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.type === 'image' ? readAlt(token) : readTokenText([token]))).join('')
