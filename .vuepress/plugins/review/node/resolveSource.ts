import type { PageReview } from '../shared/types.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * A line of `sources` in a front matter: a text, or `title` with the address that it is read at.
 *
 * @returns null when the line has no title
 */
export const resolveSource = (source: unknown): PageReview['sources'][number] | null => {
  if (typeof source === 'string') return { title: source }
  if (!isRecord(source) || typeof source.title !== 'string') return null
  return { title: source.title, href: typeof source.url === 'string' ? source.url : undefined }
}
