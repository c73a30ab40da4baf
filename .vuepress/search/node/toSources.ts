import type { Page } from 'vuepress/core'
import type { ResolvedOptions } from './options.ts'
import type { PageSource } from './readPage.ts'

type SourceOptions = Pick<
  ResolvedOptions,
  'getExtraFields' | 'getPageLabels' | 'isSearchable' | 'readHeader' | 'readHiddenLabels'
>

/** A page of a VuePress site, with the environment that the chain left. */
export interface AppSource extends PageSource {
  env: Page['markdownEnv'] & Pick<Page, 'frontmatter'>
}

/** The pages of a VuePress site, as the search reads them. */
export const toSources = (
  pages: readonly Page[],
  { getExtraFields, getPageLabels, isSearchable, readHeader, readHiddenLabels }: SourceOptions,
): AppSource[] => {
  const hiddenLabels = readHiddenLabels()
  return pages.filter(isSearchable).map((page) => ({
    path: page.path,
    file: page.filePathRelative ?? page.path.slice(1),
    content: page.content,
    header: readHeader(page),
    rendered: page.contentRendered,
    labels: getPageLabels?.(page),
    extraWords: getExtraFields(page),
    hiddenLabels: hiddenLabels.get(page.filePathRelative ?? ''),
    // VuePress takes it out of what the chain left.
    env: { ...page.markdownEnv, frontmatter: page.frontmatter },
  }))
}
