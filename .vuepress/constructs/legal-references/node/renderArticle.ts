import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import { articleSlug } from '../shared/base/articleNumber.ts'
import type { LaterChange } from '../shared/base/LaterChange.ts'
import type { LegalArticle, LegalBase } from '../shared/base/LegalBase.ts'
import { rewriteLegalHref } from '../shared/base/rewriteLegalHref.ts'
import type { CitedArticle } from '../shared/citedArticles.ts'
import { diffWords } from '../shared/diffWords.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { articleAddress, type LegalTarget, textAddress } from '../shared/resolveLegalTarget.ts'
import { escapeMarkdown } from '../../../publish/page-markdown/node/escapeMarkdown.ts'
import { legalHtmlToMarkdown, legalHtmlToText } from './base/legalHtmlToMarkdown.ts'

/** An article that has its page, with its neighbours among those that do. */
export interface ArticlePage {
  cited: CitedArticle
  target: LegalTarget & { article: LegalArticle; page: string }
  previous?: ArticlePage
  next?: ArticlePage
}

export interface RenderArticleOptions {
  base: LegalBase
  /** Route of the index of articles. */
  indexPath: string
  /** Page of an article of the code, by any of its identifiers. */
  findPage: (id: string) => string | undefined
}

const quote = (blocks: readonly string[]): string =>
  blocks.map((block) => block.replace(/^/gm, '> ')).join('\n>\n')

const day = (iso: string): string => formatFrenchDate(iso)

const titleOf = ({ cited }: ArticlePage): string => formatLegalReference(cited.reference)

/** In large letters a reference is as wide as a phone: it breaks after the name of the code, nowhere else. */
const toHeading = (title: string): string =>
  title.replace(/,\u00a0/, ', ').replaceAll('-', '\u2011')

/** A word diff in Markdown: `<del>` and `<ins>` are read out by screen readers, and seen. */
const renderDiff = (before: string, after: string): string => {
  const mark = { same: '', removed: 'del', added: 'ins' } as const
  return (diffWords(before, after) ?? [])
    .flatMap(({ kind, text }) =>
      text.split('\n').flatMap((line, index) => {
        const breakLine = index > 0 ? ['\n\n'] : []
        const words = escapeMarkdown(line)
        const tag = mark[kind]
        const space = /\s$/.test(line) ? ' ' : ''
        if (!words) return breakLine
        return [...breakLine, tag ? `<${tag}>${words}</${tag}>${space}` : words + space]
      }),
    )
    .join('')
}

const renderLater = ({ article }: ArticlePage['target'], later: LaterChange): string[] => {
  const official = `[${later.by}](${textAddress(later.byId)})`
  const told = later.kind === 'repealed' ? 'abrogé' : 'changé'
  const lines = [
    `::: warning Article ${told} le ${day(later.date)}`,
    `${later.what} Texte qui l’a ${told}\u00a0: ${official}. [Version du ${day(later.date)} sur Légifrance](${articleAddress(later.id)}).`,
    ':::',
  ]
  if (later.html === undefined) return [lines.join('\n')]
  const before = legalHtmlToText(article.html).join('\n')
  const after = legalHtmlToText(later.html).join('\n')
  return [
    lines.join('\n'),
    `::: details Ce qui a changé le ${day(later.date)}, mot à mot\n${renderDiff(before, after)}\n:::`,
  ]
}

const renderText = (page: ArticlePage, options: RenderArticleOptions): string[] => {
  const { article, laterChange } = page.target
  const resolveLink = (href: string): string | undefined => rewriteLegalHref(href, options.findPage)
  const toMarkdown = (html: string): string => quote(legalHtmlToMarkdown(html, { resolveLink }))
  const { base } = options
  const current =
    laterChange?.html === undefined
      ? []
      : [`## Texte depuis le ${day(laterChange.date)}`, toMarkdown(laterChange.html)]
  const note = article.noteHtml ? ['### Nota', toMarkdown(article.noteHtml)] : []
  return [
    ...current,
    `## Texte au ${day(base.date)}`,
    `Version du ${day(article.start)}, en vigueur au ${day(base.date)} (base LEGI).`,
    toMarkdown(article.html),
    ...note,
    `Source\u00a0: DILA, base LEGI (${base.source}), Licence Ouverte 2.0, état au ${day(base.date)}. [Lire cette version sur Légifrance](${articleAddress(article.id)}).`,
  ]
}

const renderHistory = ({ target: { article } }: ArticlePage): string[] => {
  const { amendments, former, future } = article
  const changes = amendments.map(
    ({ kind, title, id, published }) =>
      `- ${kind === 'created' ? 'Créé' : 'Modifié'} par [${escapeMarkdown(title)}](${textAddress(id)}), publié le ${day(published)}.`,
  )
  const ends = [...former.slice(1).map(({ start }) => start), article.start]
  const versions = former.map(
    ({ id, start }, index) =>
      `- [Du ${day(start)} au ${day(ends[index]!)}](${articleAddress(id)}), exclu.`,
  )
  const coming = future.map(
    ({ id, start }) => `- [À partir du ${day(start)}](${articleAddress(id)}), version à venir.`,
  )
  return [
    ...(changes.length > 0 ? ['## Ce qui l’a écrit', changes.join('\n')] : []),
    ...(versions.length + coming.length > 0
      ? ['## Autres versions', [...versions, ...coming].join('\n')]
      : []),
  ]
}

/** Heading of the list that the index of articles leads to. */
export const CITATIONS_HEADING = 'Pages qui le citent'

const renderCitations = ({ cited }: ArticlePage): string[] => [
  `## ${CITATIONS_HEADING}`,
  cited.citations
    .map(({ title, path, sentence }) => {
      const link = `[${escapeMarkdown(title)}](${path})`
      return sentence ? `- ${link}\u00a0: «\u00a0${escapeMarkdown(sentence)}\u00a0»` : `- ${link}`
    })
    .join('\n'),
]

const renderNeighbours = (page: ArticlePage, { indexPath }: RenderArticleOptions): string => {
  const { previous, next } = page
  const slug = articleSlug(page.cited.reference.text, page.cited.reference.article ?? '')
  return [
    previous && `[Article cité précédent\u00a0: ${titleOf(previous)}](${previous.target.page})`,
    `[Tous les articles cités](${indexPath}#${slug})`,
    next && `[Article cité suivant\u00a0: ${titleOf(next)}](${next.target.page})`,
  ]
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n')
}

/**
 * The page of an article, in Markdown: our sentence, the official text quoted as such, what made it, its
 * other versions, and the pages that cite it. Every output of the site reads this one text.
 */
export const renderArticle = (page: ArticlePage, options: RenderArticleOptions): string => {
  const { target } = page
  const { summary, title, laterChange } = target
  return [
    `# ${toHeading(titleOf(page))}`,
    [summary && escapeMarkdown(summary), `Article du ${escapeMarkdown(title)}.`]
      .filter(Boolean)
      .join('\n\n'),
    ...(laterChange ? renderLater(target, laterChange) : []),
    ...renderText(page, options),
    ...renderHistory(page),
    ...renderCitations(page),
    '## Articles voisins',
    renderNeighbours(page, options),
  ]
    .join('\n\n')
    .concat('\n')
}
