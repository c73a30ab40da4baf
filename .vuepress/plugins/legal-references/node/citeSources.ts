import type { Page } from 'vuepress/core'
import { parseLegalReference } from '../shared/parseLegalReference.ts'
import type { LegalEnv } from './collectLegalReferences.ts'

/** The articles that `sources` of a front matter name, with their place in the list. */
export const readArticles = (sources: unknown): { article: string; index: number }[] =>
  (Array.isArray(sources) ? (sources as unknown[]) : []).flatMap((source, index) => {
    const article = (source as { article?: unknown } | null)?.article
    return typeof article === 'string' ? [{ article, index }] : []
  })

/** Adds to a page's references those of `sources[].article`; the rule `references-juridiques` tells of unreadable ones. */
export const citeSources = (page: Pick<Page, 'frontmatter' | 'markdownEnv'>): void => {
  const env = page.markdownEnv as LegalEnv
  for (const { article } of readArticles(page.frontmatter.sources)) {
    const reference = parseLegalReference(article)
    if (reference) (env.legalReferences ??= []).push({ reference })
  }
}
