import type { Page } from 'vuepress/core'
import type { Note } from '../shared/Note.ts'
import type { NoteEnv } from './keepNote.ts'

/**
 * The notes of all pages as one text: JSON, sorted by key, the same for the same pages in any order.
 *
 * @returns null when no page has any
 */
export const renderNotes = (pages: readonly Pick<Page, 'markdownEnv'>[]): string | null => {
  const notes = new Map<string, Note>(
    pages.flatMap(({ markdownEnv }) => Object.entries((markdownEnv as NoteEnv).notes ?? {})),
  )
  if (notes.size === 0) return null
  const sorted = [...notes].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted))}\n`
}
