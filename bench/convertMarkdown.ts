/** How a generator writes what Markdown does not have. */
export interface Dialect {
  /** A callout: `kind` is `tip`, `info`, `warning`, `danger` or `details`. */
  callout: (callout: { kind: string; title: string; text: string }) => string
}

/** Our names for callouts, and the nearest that every generator knows; the others are mere text. */
const KINDS: Record<string, string> = {
  tip: 'tip',
  info: 'info',
  lexique: 'info',
  warning: 'warning',
  danger: 'danger',
  details: 'details',
}

const CALLOUT_RE = /^::: *(\S+) *(.*)\n([\s\S]*?)\n:::[ \t]*$/gm

/**
 * Rewrites a page of ours for another generator: the same text, less what it cannot read.
 * Components go, legal references and abbreviations become text, callouts take the dialect's form.
 */
export const convertMarkdown = (body: string, { callout }: Dialect): string =>
  body
    .replace(/^<([A-Z]\w*)[^>]*><\/\1>$/gm, '')
    .replace(/\[\[(.+?)\]\]/g, '$1')
    .replace(/^\*\[[^\]]+\]:.*$/gm, '')
    .replace(CALLOUT_RE, (_, name: string, title: string, text: string) => {
      const kind = KINDS[name]
      if (!kind) return title ? `**${title}**\n\n${text}` : text
      return callout({ kind, title: title || 'À savoir', text })
    })
