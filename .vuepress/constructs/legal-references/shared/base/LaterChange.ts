import { z } from 'zod'

const day = z.iso.date()

/** A change of the law that is known although the base does not hold it. */
export const laterChangeSchema = z.strictObject({
  /** Article of the CRPA: `L. 311-5`. */
  article: z.string(),
  /** Day it comes into force. */
  date: day,
  /** Text that makes it: `loi n° 2026-403 du 26 mai 2026, art. 59`. */
  by: z.string(),
  /** Identifier of that article or text on Légifrance. */
  byId: z.string(),
  /** Identifier of the version on Légifrance. */
  id: z.string().startsWith('LEGIARTI'),
  kind: z.enum(['created', 'changed', 'repealed']),
  /** What it changes, one sentence for readers. */
  what: z.string(),
  /** Official text of the new version, HTML as LEGI writes it, where it is held. */
  html: z.string().optional(),
})

export type LaterChange = z.infer<typeof laterChangeSchema>

/** What stands at the head of the file of the base: what no field of the package says. */
export const baseFactsSchema = z.strictObject({
  /** Version of the package that the day belongs to. */
  version: z.string(),
  /** Day the base was extracted. */
  extractedOn: day,
})
