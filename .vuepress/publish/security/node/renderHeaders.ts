import type { InlineTexts } from './collectInlineTexts.ts'
import { renderPolicy } from './renderPolicy.ts'

/** Headers by address without base, then by name. */
export type OwnHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface HeadersOptions {
  /** Texts of the inline scripts and styles of all pages. */
  inline: InlineTexts
  /** `_headers` that the site already has, kept in front. */
  existing?: string
  /** Whole address of the service that takes forms, when it is not the site. */
  formAction?: string
  /** Those of single pages, after the others: the last rule that names a header wins. */
  own?: OwnHeaders
  /** Nothing of the site, PDF and data included, is for search engines. */
  isPreview?: boolean
}

/** Writes a `_headers` file in Netlify's format, which completes the headers of `netlify.toml`. */
export const renderHeaders = ({
  inline,
  existing = '',
  formAction,
  own = {},
  isPreview = false,
}: HeadersOptions): string => {
  const start = existing.trim() === '' ? '' : `${existing.trimEnd()}\n\n`
  const robots = isPreview ? '  X-Robots-Tag: noindex\n' : ''
  const blocks = Object.entries(own).map(([address, headers]) =>
    [
      `\n${address}*`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ].join('\n'),
  )
  return `${start}/*\n  Content-Security-Policy: ${renderPolicy(inline, formAction)}\n${robots}${blocks.join('')}`
}
