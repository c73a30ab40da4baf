import type { MissingForm } from '../../search/shared/MissingForm.ts'
import { FIELDS, FORM_NAME } from './readerForm.ts'

/** The form of the site, as the search offers it to who found nothing. */
export const createMissingForm = (action: string): MissingForm => ({
  action,
  fields: { 'form-name': FORM_NAME },
  words: FIELDS.words,
})
