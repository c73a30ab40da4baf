import type { InlineTexts } from './collectInlineTexts.ts'
import { renderPolicy } from './renderPolicy.ts'

/**
 * Writes a `_headers` file in Netlify's format, which completes the headers of `netlify.toml`.
 *
 * @param inline - texts of the inline scripts and styles of all pages
 * @param existing - `_headers` that the site already has, kept in front
 */
export const renderHeaders = (inline: InlineTexts, existing = ''): string => {
  const start = existing.trim() === '' ? '' : `${existing.trimEnd()}\n\n`
  return `${start}/*\n  Content-Security-Policy: ${renderPolicy(inline)}\n`
}
