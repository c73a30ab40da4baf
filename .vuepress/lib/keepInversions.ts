/** A heading's start tag; what it holds ends at the next `</h`. */
const HEADING_RE = /<h[1-6]\b/g
const END = '</h'
/** What follows a tag, up to the next one, unless it is held together already. */
const TEXT_RE = /(?<!"inversion")>[^<]+/g
/** « suis-je », « a-t-il », « qu’est-ce » : a verb and the pronoun behind it. */
const INVERSION_RE =
  /(?<![\p{L}\p{N}-])\p{L}+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}\p{N}-])/giu
/** Longer ones may be wider than the window of a phone whose text is enlarged. */
const MOST_SIGNS = 12

const isShort = (inversion: string): boolean => inversion.length <= MOST_SIGNS

const wrap = (inversion: string): string =>
  isShort(inversion) ? `<span class="inversion">${inversion}</span>` : inversion

/** Where the inversions that `keepInversions` would hold stand in a text, for a heading that a script writes. */
export const findInversions = (text: string): [start: number, end: number][] =>
  [...text.matchAll(INVERSION_RE)]
    .filter(([inversion]) => isShort(inversion))
    .map(({ 0: inversion, index }) => [index, index + inversion.length])

/**
 * Keeps the lines of headings from breaking at the hyphen of a short inversion: « Suis- / je concerné ? » reads as
 * a cut word. The text stays what the author wrote, hyphen included: it is searched, copied and read aloud the same.
 *
 * @param content - HTML of a page's body
 */
export const keepInversions = (content: string): string => {
  // A page that Vue takes over must be as Vue wrote it.
  if (content.includes(' data-hydrate')) return content
  const parts: string[] = []
  let position = 0
  for (const { index } of content.matchAll(HEADING_RE)) {
    const end = content.indexOf(END, index)
    if (end < 0) break
    const heading = content.slice(index, end)
    parts.push(
      content.slice(position, index),
      heading.replace(TEXT_RE, (text) =>
        // The pattern is tried at every letter: most headings have no hyphen.
        text.includes('-') ? text.replace(INVERSION_RE, wrap) : text,
      ),
    )
    position = end
  }
  return parts.join('') + content.slice(position)
}
