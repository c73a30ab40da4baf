/** What is said of a link beside it, before it is followed: a term's definition, what an article decides. */
export interface Note {
  /** Shown above the lines, in bold. */
  title?: string
  /** Plain text. */
  lines: readonly string[]
  /** Text and address of links that the note offers; without any, it offers the link's own. */
  links?: readonly (readonly [text: string, href: string])[]
}

/** The notes of a site, by the key of their links. */
export type Notes = Readonly<Record<string, Note>>

/** Where they are published, without base. */
export const NOTES_ADDRESS = '/notes.json'

/**
 * Name under which the note of a link is published.
 *
 * @param href - the link's address as the page writes it, base included
 * @param part - `data-note` of the link: tells apart several that lead to one address
 */
export const noteKey = (href: string, part?: string): string => (part ? `${href} ${part}` : href)
