import type { PageReview } from '../../../model/review/shared/types.ts'

/** What the review plugin has found of a page; undefined when it does not run, or not on this page. */
export const readReview = ({ data }: { data: object }): PageReview | undefined =>
  (data as { review?: PageReview }).review
