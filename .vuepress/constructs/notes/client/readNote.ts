import { type Note, noteKey, type Notes, NOTES_ADDRESS } from '../shared/Note.ts'

let notes: Promise<Notes> | undefined

const fetchNotes = async (): Promise<Notes> => {
  const response = await fetch(__VUEPRESS_BASE__ + NOTES_ADDRESS.slice(1))
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Notes
}

/**
 * The note of a link. The first one asked for brings those of the whole site.
 *
 * @throws Error without network, or when the site has no note for it any more; the next use tries again
 */
export const readNote = async (link: HTMLAnchorElement): Promise<Note> => {
  notes ??= fetchNotes()
  const known = await notes.catch((error: unknown) => {
    notes = undefined
    throw error
  })
  const note = known[noteKey(link.getAttribute('href')!, link.dataset.note)]
  if (!note) throw new Error('no note')
  return note
}
