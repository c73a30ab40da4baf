const START = '<article class="content">'
const TAG_RE = /<(\/?)article\b/g

/**
 * The text of a page, out of its built HTML: what stands inside `<article class="content">`.
 *
 * @returns null when the page has none (home page, page not found)
 */
export const readArticle = (html: string): string | null => {
  const start = html.indexOf(START)
  if (start === -1) return null
  const from = start + START.length
  let depth = 1
  TAG_RE.lastIndex = from
  for (let match = TAG_RE.exec(html); match; match = TAG_RE.exec(html)) {
    depth += match[1] ? -1 : 1
    if (depth === 0) return html.slice(from, match.index)
  }
  return null
}
