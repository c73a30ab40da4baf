import { parseLegalReference } from '../../../constructs/legal-references/shared/parseLegalReference.ts'
import {
  type LegalState,
  linkTarget,
} from '../../../constructs/legal-references/shared/LegalState.ts'
import type { PageReview } from '../shared/types.ts'

/** What the address of a source depends on. */
export interface SourcePlace {
  legal: Pick<LegalState, 'resolve'>
  /** Base of the site. */
  base: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const resolveArticle = (article: unknown, { legal, base }: SourcePlace): string | undefined => {
  const reference = typeof article === 'string' ? parseLegalReference(article) : undefined
  return reference && linkTarget(legal.resolve(reference), base)
}

/**
 * A line of `sources` in a front matter: a text, or `title` with the `article` or the `url` where it
 * is read.
 *
 * @returns null when the line has no title
 */
export const resolveSource = (
  source: unknown,
  place: SourcePlace,
): PageReview['sources'][number] | null => {
  if (typeof source === 'string') return { title: source }
  if (!isRecord(source) || typeof source.title !== 'string') return null
  const { title, url, article } = source
  return { title, href: typeof url === 'string' ? url : resolveArticle(article, place) }
}
