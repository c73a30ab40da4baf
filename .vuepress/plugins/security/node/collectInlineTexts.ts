import { Parser } from 'htmlparser2'

/** The pieces of a page that a Content-Security-Policy allows one by one. */
export interface InlineTexts {
  /** Exact texts between `<script>` and `</script>`. */
  scripts: string[]
  /** Exact texts between `<style>` and `</style>`. */
  styles: string[]
}

export interface PageInline extends InlineTexts {
  /** What no digest can allow, as written in the page: `<p style="…">`. */
  forbidden: string[]
}

/** Types that browsers run or obey; the others, such as `application/ld+json`, are mere data. */
const EXECUTED_TYPES = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'speculationrules',
  'importmap',
])

const isForbidden = (name: string, value: string): boolean =>
  name === 'style' ||
  name.startsWith('on') ||
  (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) &&
    /^\s*javascript:/i.test(value))

/** Scripts and styles, whole. One written in a comment is found too: its digest allows nothing more. */
const ELEMENT_RE = /<(script|style)\b[\s\S]*?<\/\1\s*>/gi

/** What a forbidden attribute may look like: `javascript:` starts with its `j`, or with a character reference. */
const SUSPECT_RE =
  /[\s"'/](?:(?:style|on[a-z]+)\s*=|(?:(?:xlink:)?href|src|(?:form)?action)\s*=\s*["']?\s*[j&])/i

/** Leaves out, of a page where nothing is suspect, all that has no bearing: reading it is most of the work. */
const keepNeeded = (html: string): string => {
  const elements: string[] = []
  const rest = html.replace(ELEMENT_RE, (element) => {
    elements.push(element)
    return ''
  })
  return SUSPECT_RE.test(rest) ? html : elements.join('')
}

/**
 * Finds the inline scripts and styles of a page, and the attributes that a policy without
 * `unsafe-inline` would refuse: styles, event handlers, `javascript:` addresses.
 */
export const collectInlineTexts = (html: string): PageInline => {
  const found: PageInline = { scripts: [], styles: [], forbidden: [] }
  let target: string[] | null = null
  let text = ''
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (isForbidden(name, value)) found.forbidden.push(`<${tag} ${name}="${value}">`)
      }
      const { type = '', src } = attributes
      if (tag === 'style') target = found.styles
      else if (tag !== 'script' || src !== undefined) target = null
      else target = EXECUTED_TYPES.has(type.trim().toLowerCase()) ? found.scripts : null
      text = ''
    },
    ontext: (data) => {
      text += data
    },
    onclosetag: (tag) => {
      if (target && (tag === 'script' || tag === 'style')) target.push(text)
      target = null
    },
  })
  parser.end(keepNeeded(html))
  return found
}
