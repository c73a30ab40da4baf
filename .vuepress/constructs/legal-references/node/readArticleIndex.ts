import { printSpaces } from '../../../lib/printSpaces.ts'
import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'
import { pageAddress } from '../../../model/site/pageAddress.ts'
import type { ArticleIndex } from '../shared/LegalLibrary.ts'
import { parseLegalReference } from '../shared/parseLegalReference.ts'
import { nameReference } from '../shared/resolveLegalTarget.ts'

/** A file of the folder. */
interface Source {
  /** Path relative to the folder of guides, with `/`. */
  file: string
  content: string
}

/** A line of `articles` in a front matter: `- article: CRPA L. 321-1` and `decides: une phrase`. */
const readArticleSummaries = (
  articles: unknown,
): { article: string; decides: string; index: number }[] =>
  (Array.isArray(articles) ? (articles as unknown[]) : []).flatMap((item, index) => {
    const { article, decides } = (item ?? {}) as { article?: unknown; decides?: unknown }
    return typeof article === 'string' && typeof decides === 'string'
      ? [{ article, decides: decides.trim(), index }]
      : []
  })

/** The index of articles that a page holds, null for any other page. */
const readArticleIndexPage = ({ file, content }: Source): ArticleIndex | null => {
  const { articles, permalink } = readFrontMatter(content).data
  if (articles === undefined) return null
  const summaries = new Map<string, string>()
  for (const { article, decides } of readArticleSummaries(articles)) {
    const reference = parseLegalReference(article)
    if (reference) summaries.set(nameReference(reference), printSpaces(decides))
  }
  return { file, path: pageAddress(file, permalink).replace(/\/?$/, '/'), summaries }
}

/**
 * The index of articles of a folder of guides: it must be known when the first page is rendered.
 *
 * @param pages - in the order of their names; the first one that has `articles` is the index
 */
export const readArticleIndex = (pages: readonly Source[]): ArticleIndex | null => {
  for (const page of pages) {
    const index = readArticleIndexPage(page)
    if (index) return index
  }
  return null
}
