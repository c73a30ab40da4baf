import { isIndexFile } from '../../../lib/indexFile.ts'
import type { GuideSummary } from '../shared/types.ts'
import type { GroupPage } from './resolveGroups.ts'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The pages that stand in no folder, as guides of one page. */
export const listRootPages = (pages: readonly GroupPage[]): GuideSummary[] =>
  pages.flatMap(({ filePathRelative: file, path, title, frontmatter }) =>
    file === null || file.includes('/') || isIndexFile(file) || file === '404.md'
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
