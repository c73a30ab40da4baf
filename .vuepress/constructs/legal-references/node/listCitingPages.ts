import type { Page } from 'vuepress/core'
import type { CitingPage } from '../shared/citedArticles.ts'
import type { LegalEnv } from './collectLegalReferences.ts'

const compare = new Intl.Collator('fr', { numeric: true }).compare

/** The pages that authors wrote, in the order of the folders, with the references that they make. */
export const listCitingPages = (
  pages: readonly Pick<Page, 'filePathRelative' | 'markdownEnv' | 'path' | 'title'>[],
): CitingPage[] =>
  [...pages]
    .sort((a, b) => compare(a.filePathRelative ?? '', b.filePathRelative ?? ''))
    .map(({ title, path, markdownEnv }) => ({
      title,
      path,
      references: (markdownEnv as LegalEnv).legalReferences ?? [],
    }))
