import { escapeHtml, unescapeHtml } from '../../../../lib/escapeHtml.ts'
import { createAddressList } from '../createAddressList.ts'
import { flattenChapter } from '../flattenChapter.ts'
import { readArticle } from '../readArticle.ts'
import { chapterId } from '../resolveChapterLink.ts'

export const ARTICLES_TITLE = 'Articles de loi cités'

const REFERENCE_RE = /<a class="legal-reference" href="([^"]*)"/g
const CHAPTER_RE = /<section class="print-chapter" id="c\d+"/g
const HEADING_RE = /<(\/?)h([3-5])\b/g
/** What stands behind the chapters of a print page; one of them is there. */
const ENDS = [
  '<section class="print-chapter print-sources"',
  '<section class="print-addresses"',
  '</main>',
]

export interface BindOptions {
  /** Public address of the site, base included, without a slash at its end. */
  root: string
  /** Reads a built page by its address, base left out; null when the site has none there. */
  readPage: (address: string) => string | null
}

interface BoundArticle {
  /** Whole address of its page. */
  href: string
  /** Id in the book. */
  id: string
  html: string
}

const listArticles = (print: string, root: string): string[] => {
  const cited = Array.from(print.matchAll(REFERENCE_RE), ([, href]) => unescapeHtml(href!))
  return [...new Set(cited.filter((href) => href.startsWith(`${root}/`)))]
}

/** The heading of an article takes the third level, under that of the list; what it holds goes one down. */
const lower = (html: string): string =>
  html.replace(HEADING_RE, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)

/**
 * Puts behind the chapters of a guide the articles of law that it cites and that the site quotes, and leads its
 * links there: a book is read where there is no network.
 *
 * @param print - HTML of the print page of the guide
 */
export const bindArticles = (print: string, { root, readPage }: BindOptions): string => {
  const section = chapterId(print.match(CHAPTER_RE)?.length ?? 0)
  const found = listArticles(print, root).flatMap((href) => {
    const page = readPage(href.slice(root.length).replace(/#.*/, ''))
    const article = page && readArticle(page)
    return article ? [{ href, article }] : []
  })
  if (found.length === 0) return print
  const ids = new Map(found.map(({ href }, rank) => [href, `${section}-${rank}`]))
  const resolveLink = (href: string, prefix: string): string => {
    if (href.startsWith('#')) return `#${prefix}${href.slice(1)}`
    const whole = href.startsWith('/') ? new URL(href, root).href : href
    const id = ids.get(whole)
    return id ? `#${id}` : whole
  }
  const articles = found.map(({ href, article }): BoundArticle => {
    const id = ids.get(href)!
    const prefix = `${id}-`
    const { title, html } = flattenChapter(article, {
      prefix,
      resolveLink: (href) => resolveLink(href, prefix),
      addresses: createAddressList(() => false),
    })
    return { href, id, html: `<h3 id="${id}">${escapeHtml(title)}</h3>\n${lower(html)}` }
  })
  const end = ENDS.map((start) => print.indexOf(start)).find((index) => index >= 0) ?? print.length
  const bound = print
    .slice(0, end)
    .concat(
      `<section class="print-chapter" id="${section}">\n<h2>${ARTICLES_TITLE}</h2>\n`,
      articles.map(({ html }) => html).join('\n'),
      '\n</section>\n',
      print.slice(end),
    )
  return bound.replace(/href="([^"]*)"/g, (attribute, href: string) => {
    const id = ids.get(unescapeHtml(href))
    return id ? `href="#${id}"` : attribute
  })
}
