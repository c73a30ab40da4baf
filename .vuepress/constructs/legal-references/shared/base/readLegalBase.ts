import { articleKey, formatArticleNumber } from './articleNumber.ts'
import type { ArticleVersion, LegalArticle, LegalBase } from './LegalBase.ts'
import { type LegiArticle, legiArticleSchema, type LegiNode, legiNodeSchema } from './legiSchema.ts'
import { readAmendments } from './readAmendments.ts'

/** Versions that were replaced before the day they were to come into force. */
const STILLBORN_RE = /_MORT_NE$/

const toVersion = ({ id, dateDebut }: LegiArticle['articleVersions'][number]): ArticleVersion => ({
  id,
  start: dateDebut,
})

const toArticle = (article: LegiArticle): LegalArticle => {
  const others = article.articleVersions.filter(
    ({ id, etat }) => id !== article.id && !STILLBORN_RE.test(etat),
  )
  const isFormer = ({ dateDebut }: { dateDebut: string }): boolean => dateDebut < article.dateDebut
  return {
    number: formatArticleNumber(article.num),
    id: article.id,
    cid: article.cid,
    start: article.dateDebut,
    end: article.dateFin,
    html: article.texteHtml,
    noteHtml: article.notaHtml ?? '',
    former: others.filter(isFormer).map(toVersion),
    future: others.filter((version) => !isFormer(version)).map(toVersion),
    amendments: readAmendments(article),
  }
}

const listArticles = (node: LegiNode): unknown[] =>
  node.type === 'article' ? [node.data] : (node.children ?? []).flatMap(listArticles)

export interface ReadLegalBaseOptions {
  code: string
  /** Day the base was extracted: no field of the data says it. */
  date: string
  source: string
}

/**
 * Reads the tree of a code of `@socialgouv/legi-data`.
 *
 * @param tree - parsed JSON of the file
 * @throws when the data have not the form expected, when two articles have one number, or when an article
 * would only come into force after the day of the base: the package keeps the version of the highest
 * rank, which might be a future one
 */
export const readLegalBase = (tree: unknown, options: ReadLegalBaseOptions): LegalBase => {
  const articles = new Map<string, LegalArticle>()
  for (const data of listArticles(legiNodeSchema.parse(tree))) {
    const article = toArticle(legiArticleSchema.parse(data))
    const key = articleKey(article.number)
    if (articles.has(key)) throw new Error(`${options.source} : deux articles ${article.number}.`)
    if (article.start > options.date)
      throw new Error(
        `${options.source} : l’article ${article.number} est donné dans une version du ${article.start}, après le jour de la base (${options.date}).`,
      )
    articles.set(key, article)
  }
  return { ...options, articles }
}
