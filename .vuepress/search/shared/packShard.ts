import type { PackedPostings } from './types.ts'

// Packed numbers do not use it.
const PART = '\n'

/** Writes the postings of a shard as the text of a file. */
export const packShard = ({ sizes, steps, frequencies }: PackedPostings): string =>
  [sizes, steps, frequencies].join(PART)

/** The postings that `packShard` wrote. */
export const unpackShard = (packed: string): PackedPostings => {
  const [sizes = '', steps = '', frequencies = ''] = packed.split(PART)
  return { sizes, steps, frequencies }
}
