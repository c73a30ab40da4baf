/** A piece of a sentence: words, or a reference to a legal text with its address where one is known. */
export type RichPiece = string | { text: string; href?: string | undefined }

/** A sentence whose legal references are links. */
export type RichText = readonly RichPiece[]

/** The words of a sentence, without its links: for calendars and plain text. */
export const plainText = (rich: RichText): string =>
  rich.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
