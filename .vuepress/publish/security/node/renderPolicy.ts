import { createHash } from 'node:crypto'
import type { InlineTexts } from './collectInlineTexts.ts'

/** Digest that a policy compares with an inline text (CSP level 3, « hash-source »). */
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const listHashes = (texts: readonly string[]): string[] => [...new Set(texts.map(hash))].sort()

/**
 * Writes the Content-Security-Policy of the site: nothing is allowed, then one need at a time.
 * `upgrade-insecure-requests` is left out: every address of the site is relative, and the directive would
 * break a preview read from another device of the local network.
 *
 * @param inline - texts of the inline scripts and styles; the order and repetitions do not matter
 * @param formAction - whole address of the service that takes forms, when it is not the site
 */
export const renderPolicy = ({ scripts, styles }: InlineTexts, formAction?: string): string =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...listHashes(scripts)],
    'style-src': ["'self'", ...listHashes(styles)],
    'img-src': ["'self'"],
    // Search index, Markdown copies, the page itself when its modules have been replaced.
    'connect-src': ["'self'"],
    // Search runs in a worker; reading offline needs a service worker.
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", ...(formAction ? [new URL(formAction).origin] : [])],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    // A text becomes HTML, or the address of a script, through Vue or `toScriptUrl` only.
    'require-trusted-types-for': ["'script'"],
    // Each module that is loaded on demand may hold its own copy.
    'trusted-types': ['vue', 'guides', "'allow-duplicates'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

/** The same for a `<meta>`, where who may frame the page cannot be said. */
export const renderMetaPolicy = (inline: InlineTexts): string =>
  renderPolicy(inline).replace(/; frame-ancestors [^;]*/, '')
