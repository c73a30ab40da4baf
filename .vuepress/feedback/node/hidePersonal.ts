/** A telephone number, a number of social security, of a card: nine digits or more. A date has eight. */
const NUMBER_RE = /\+?\d(?:[ .\-/\u00A0\u202F]?\d){8,}/g

/** What acts on a terminal, or is not seen: controls, marks of direction. */
const UNSEEN_RE = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu

/**
 * A text of a reader on one line, without what may tell who wrote it or act on a terminal.
 *
 * @param limit - characters kept
 */
export const hidePersonal = (text: string, limit: number): string =>
  text
    .slice(0, limit)
    .replace(UNSEEN_RE, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (word.includes('@') ? '[adresse]' : word))
    .join(' ')
    .replace(NUMBER_RE, '[numéro]')
