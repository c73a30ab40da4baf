/**
 * Address that a `permalink` is served at: one slash at the start, one at the end.
 * An address that ends with `.html` names a file and stays as it is.
 */
export const resolveAddress = (permalink: string): string => {
  const address = `/${permalink.trim().replace(/^\/+/, '')}`
  return /(\/|\.html)$/.test(address) ? address : `${address}/`
}

const FRONTMATTER_RE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const PERMALINK_RE =
  /^permalink[ \t]*:[ \t]*(?:"([^"\r\n]*)"[ \t]*(?:#.*)?$|'([^'\r\n]*)'[ \t]*(?:#.*)?$|([^\s#"'][^#\r\n]*))/m

/**
 * Reads `permalink` in a page's front matter without parsing the rest,
 * because VuePress asks for the address before it reads the page.
 */
export const readPermalink = (content: string): string | null => {
  const frontmatter = FRONTMATTER_RE.exec(content)?.[1]
  const match = frontmatter && PERMALINK_RE.exec(frontmatter)
  if (!match) return null
  return match[1] ?? match[2] ?? match[3]?.trimEnd() ?? null
}
