import { chapterSkeleton, guideSkeleton } from './pageSkeletons.ts'

/** Comments of YAML above the second line of hyphens, where `#` is not a title, and of HTML below. */
const readHints = (skeleton: string): string[] => {
  const [, head = '', body = ''] = skeleton.split(/^---$/m)
  return [...(head.match(/^# .*$/gm) ?? []), ...(body.match(/<!-- .*? -->/g) ?? [])]
}

const fields = { title: 'Titre', address: '/titre/', today: '2026-01-01' }

/** What `npm run new` writes for the author to read and take away, with the signs of the comment. */
export const SKELETON_HINTS: readonly string[] = [
  ...new Set([
    ...readHints(guideSkeleton({ ...fields, color: 'bleu', order: 1 })),
    ...readHints(chapterSkeleton(fields)),
  ]),
]
