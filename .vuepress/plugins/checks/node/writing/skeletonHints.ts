import { chapterSkeleton, guideSkeleton } from './pageSkeletons.ts'

const COMMENT_RE = /<!-- (.*?) -->|^# (.*)$/gm

/** The body starts at the second line of hyphens: `#` opens a comment above it, a title below. */
const readHints = (skeleton: string): string[] => {
  const [, head = '', body = ''] = skeleton.split(/^---$/m)
  return [
    ...[...head.matchAll(COMMENT_RE)].map((match) => match[2] ?? ''),
    ...[...body.matchAll(COMMENT_RE)].map((match) => match[1] ?? ''),
  ].filter(Boolean)
}

const fields = { title: 'Titre', address: '/titre/', today: '2026-01-01' }

/** What `npm run new` writes for the author to read and take away. */
export const SKELETON_HINTS: readonly string[] = [
  ...new Set([
    ...readHints(guideSkeleton({ ...fields, color: 'bleu', order: 1 })),
    ...readHints(chapterSkeleton(fields)),
  ]),
]
