import * as posix from '../../../lib/posixPath.ts'
import type { GuideSummary } from '../shared/types.ts'
import type { GroupPage } from './resolveGroups.ts'

const isIndex = (file: string): boolean => /^(?:readme|index|404)\.md$/i.test(posix.basename(file))

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The pages that stand in no folder, as guides of one page. */
export const listRootPages = (pages: readonly GroupPage[]): GuideSummary[] =>
  pages.flatMap(({ filePathRelative: file, path, title, frontmatter }) =>
    file === null || file.includes('/') || isIndex(file)
      ? []
      : [
          {
            id: file,
            title: title || file.replace(/\.md$/, ''),
            shortTitle: asText(frontmatter.shortTitle) || title || file.replace(/\.md$/, ''),
            description: asText(frontmatter.description),
            link: path,
            count: 0,
          },
        ],
  )
