import { createHeadingIds } from '../../../lib/createHeadingIds.ts'
import { escapeMarkdown } from '../../../publish/page-markdown/node/escapeMarkdown.ts'
import { articleSlug } from '../shared/base/articleNumber.ts'
import type { CitedArticle, CitedText } from '../shared/citedArticles.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { type LegalState, linkTarget } from '../shared/LegalState.ts'
import { CITATIONS_HEADING } from './renderArticle.ts'

/** Anchor of an article in the index: `crpa-l321-1`, `loi-78-17`. */
const articleAnchor = ({ text, article }: CitedArticle['reference']): string =>
  articleSlug(text, article ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** An article that more pages cite leads to them: they are listed in its own page. */
const MAX_PAGES = 3

const CITATIONS_ID = createHeadingIds()(CITATIONS_HEADING)

const renderEntry = ({ reference, citations }: CitedArticle, { resolve }: LegalState): string => {
  const target = resolve(reference)
  const href = linkTarget(target)
  const label = formatLegalReference(reference)
  const link = href === undefined ? label : `[${label}](${href})`
  const summary = target.summary ? `\u00a0: ${escapeMarkdown(target.summary)}` : ''
  const pages =
    target.page !== undefined && citations.length > MAX_PAGES
      ? `[${citations.length} pages](${target.page}#${CITATIONS_ID})`
      : citations.map(({ title, path }) => `[${escapeMarkdown(title)}](${path})`).join(', ')
  return `- <span id="${articleAnchor(reference)}"></span>${link}${summary} Cité par\u00a0: ${pages}.`
}

/** The articles cited, by text and in the order of numbers, as Markdown for the page of the index. */
export const renderArticleIndex = (texts: readonly CitedText[], state: LegalState): string =>
  texts
    .map(({ title, articles }) => {
      const entries = articles.map((article) => renderEntry(article, state))
      return `## ${title}\n\n${entries.join('\n')}`
    })
    .join('\n\n')
