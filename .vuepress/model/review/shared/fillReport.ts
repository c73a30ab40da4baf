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

const encode = (text: string): string => encodeURIComponent(text)

/**
 * The address of a report, with the section that it is about.
 *
 * @param href - as `resolveReview` writes it: a mail, or the form of a forge
 */
export const fillReport = (href: string, { title, id, words }: Place): string => {
  const quote = words && `« ${words.slice(0, MOST_WORDS)} »`
  if (href.startsWith('mailto:')) {
    const label = encode(SECTION_LABEL)
    return href.replace(label, `${label}${encode(title)}${quote && encode(`\n${quote}`)}`)
  }
  return `${href}${encode(`#${id}`)}${quote && `&phrase=${encode(quote)}`}`
}
