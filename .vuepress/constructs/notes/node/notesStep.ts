import type { Step } from '../../../publish/Step.ts'
import { NOTES_ADDRESS } from '../shared/Note.ts'
import { renderNotes } from './renderNotes.ts'

/** Publishes the notes of the links of all pages in one file, which no page loads by itself. */
export const notesStep = (): Step => ({
  name: 'notes',
  addresses: ({ pages }) => (renderNotes(pages) === null ? [] : [NOTES_ADDRESS]),
  write: ({ pages }, output) => {
    const notes = renderNotes(pages)
    if (notes !== null) output.write(NOTES_ADDRESS, notes)
  },
})
