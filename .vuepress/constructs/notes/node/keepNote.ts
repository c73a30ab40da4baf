import { type Note, noteKey } from '../shared/Note.ts'

/** What renderers leave in markdown-it's environment: the notes of the page's links, by key. */
export interface NoteEnv {
  notes?: Record<string, Note>
}

/** Where a link leads, and what tells it from others that lead there. */
export interface NotedLink {
  /** Base included. */
  href: string
  part?: string
}

/**
 * Keeps a note out of the page, to be published once for the whole site: a reader downloads it with the first
 * one that is asked for.
 *
 * @param escape - makes a text part of the page's HTML
 * @returns the attributes of the link
 */
export const keepNote = (
  { href, part }: NotedLink,
  note: Note,
  env: NoteEnv,
  escape: (text: string) => string,
): string => {
  ;(env.notes ??= {})[noteKey(href, part)] = note
  const attribute = part ? ` data-note="${escape(part)}"` : ''
  return `data-island="notes"${attribute} href="${escape(href)}"`
}
