/**
 * A text cut for a message: what a page or a file holds may be of any length.
 *
 * @param longest - in signs, the ellipsis included
 */
export const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
