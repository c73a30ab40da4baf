/** Name of the part of a mail that the reader may complete. */
export const SECTION_LABEL = 'Section : '

/** Where the reader is, as far as the page can tell. */
export interface Place {
  /** Heading of the section. */
  title: string
  /** Its id. */
  id: string
  /** Words that the reader has selected, empty if none. */
  words: string
}

/** Addresses of forms are cut by servers beyond a few thousand signs. */
const MOST_WORDS = 300

/** Signs that the query of an address holds as they are: an address in it then stays the one that the page has already. */
const PLAIN_RE = /%(?:2F|3A)/g

/** A value of a query. */
export const encodeValue = (text: string): string =>
  encodeURIComponent(text).replace(PLAIN_RE, decodeURIComponent)

/**
 * The address of a report, with the section that it is about.
 *
 * @param href - as `resolveReview` writes it: a mail, or the form of a forge
 */
export const fillReport = (href: string, { title, id, words }: Place): string => {
  const quote = words && `« ${words.slice(0, MOST_WORDS)} »`
  if (href.startsWith('mailto:')) {
    const label = encodeValue(SECTION_LABEL)
    return href.replace(label, `${label}${encodeValue(title)}${quote && encodeValue(`\n${quote}`)}`)
  }
  return `${href}${encodeValue(`#${id}`)}${quote && `&phrase=${encodeValue(quote)}`}`
}
