import type { InlineTexts } from './collectInlineTexts.ts'
import { renderPolicy } from './renderPolicy.ts'

export interface HeadersOptions {
  /** Texts of the inline scripts and styles of all pages. */
  inline: InlineTexts
  /** `_headers` that the site already has, kept in front. */
  existing?: string
  /** Whole address of the service that takes forms, when it is not the site. */
  formAction?: string
  /** Nothing of the site, PDF and data included, is for search engines. */
  isPreview?: boolean
}

/** Writes a `_headers` file in Netlify's format, which completes the headers of `netlify.toml`. */
export const renderHeaders = ({
  inline,
  existing = '',
  formAction,
  isPreview = false,
}: HeadersOptions): string => {
  const start = existing.trim() === '' ? '' : `${existing.trimEnd()}\n\n`
  const robots = isPreview ? '  X-Robots-Tag: noindex\n' : ''
  return `${start}/*\n  Content-Security-Policy: ${renderPolicy(inline, formAction)}\n${robots}`
}
