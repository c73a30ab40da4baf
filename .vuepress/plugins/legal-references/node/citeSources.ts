import type { Page } from 'vuepress/core'
import { parseLegalReference } from '../shared/parseLegalReference.ts'
import type { CitedReference, LegalEnv } from './collectLegalReferences.ts'

/** The articles that `sources` of a front matter name, with their place in the list. */
export const readArticles = (sources: unknown): { article: string; index: number }[] =>
  (Array.isArray(sources) ? (sources as unknown[]) : []).flatMap((source, index) => {
    const article = (source as { article?: unknown } | null)?.article
    return typeof article === 'string' ? [{ article, index }] : []
  })

/** References to `sources[].article`; the rule `references-juridiques` tells of unreadable ones. */
export const readSourceReferences = (sources: unknown): CitedReference[] =>
  readArticles(sources).flatMap(({ article }) => {
    const reference = parseLegalReference(article)
    return reference ? { reference } : []
  })

/** Adds to a page's references those of its sources. */
export const citeSources = (page: Pick<Page, 'frontmatter' | 'markdownEnv'>): void => {
  const env = page.markdownEnv as LegalEnv
  const cited = readSourceReferences(page.frontmatter.sources)
  if (cited.length > 0) env.legalReferences = [...(env.legalReferences ?? []), ...cited]
}
