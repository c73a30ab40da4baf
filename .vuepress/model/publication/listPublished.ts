import { readFrontMatter } from '../frontMatter/readFrontMatter.ts'
import type { PageInput } from '../source/parsePage.ts'
import { resolvePublications } from './publication.ts'

/** The pages of a folder that readers may see on a day, `2026-11-24`. */
export const listPublished = <T extends PageInput>(pages: readonly T[], today: string): T[] => {
  const states = resolvePublications(
    pages.map(({ file, content }) => ({ file, data: readFrontMatter(content).data })),
    today,
  )
  return pages.filter(({ file }) => states.get(file)?.state === 'published')
}
