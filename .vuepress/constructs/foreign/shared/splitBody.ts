const HEADER_RE = /^\uFEFF?---[ \t]*\r?\n/

/** The text of a fragment, without the header that it may have as a page. */
export const splitBody = (text: string): string => {
  const opening = HEADER_RE.exec(text)?.[0]
  if (!opening) return text.replace(/^\uFEFF/, '')
  const end = text.indexOf('\n---', opening.length - 1)
  if (end < 0) return text
  const next = text.indexOf('\n', end + 4)
  return next < 0 ? '' : text.slice(next + 1)
}
