import type { Page } from 'vuepress/core'
import type { SearchPage } from '../shared/types.ts'
import { labelPages } from './labelPages.ts'
import type { ResolvedOptions } from './options.ts'
import { stripFrontmatter } from './parseFrontmatter.ts'
import { readPage } from './readPage.ts'

/** The parts of a VuePress page that the index is made of. */
export type SourcePage = Pick<
  Page,
  'content' | 'contentRendered' | 'filePathRelative' | 'frontmatter' | 'path' | 'title'
>

type ReadOptions = Pick<ResolvedOptions, 'getExtraFields' | 'getPageLabels' | 'isSearchable'>

const HEADING_ID_RE = /<h[1-6][^>]*\sid="([^"]*)"/g

const compareFiles = (a: SourcePage, b: SourcePage): number =>
  (a.filePathRelative ?? a.path).localeCompare(b.filePathRelative ?? b.path, 'fr', {
    numeric: true,
  })

/** Prepares the pages of a VuePress site, in the order of their files. */
export const readAppPages = (
  pages: readonly SourcePage[],
  { getExtraFields, getPageLabels, isSearchable }: ReadOptions,
): SearchPage[] => {
  const findGuide = labelPages(
    pages.map(({ filePathRelative, title }) => ({ file: filePathRelative ?? '', title })),
  )
  return (
    pages
      // Options take the page as VuePress gives it; `SourcePage` only says what is needed here.
      .map((page) => page as Page)
      .filter(isSearchable)
      .toSorted(compareFiles)
      .map((page) =>
        readPage({
          path: page.path,
          file: page.filePathRelative ?? page.path,
          body: stripFrontmatter(page.content),
          frontmatter: page.frontmatter,
          title: page.title,
          labels: getPageLabels?.(page) ?? findGuide(page.filePathRelative ?? ''),
          extraWords: getExtraFields(page),
          // The ids that readers will meet: plugins of the site may change them.
          headingIds: Array.from(page.contentRendered.matchAll(HEADING_ID_RE), ([, id]) => id!),
        }),
      )
  )
}
