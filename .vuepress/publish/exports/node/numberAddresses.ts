import { Parser } from 'htmlparser2'
import { unescapeHtml } from '../../../lib/escapeHtml.ts'
import { createAddressList } from './createAddressList.ts'
import { elementRule } from './elementRule.ts'
import { renderPageAddresses } from './renderEndMatter.ts'

/** What of a page is printed. */
const START = '<main'
const END = '</main>'
/** What acts on a page has no use on paper; the style sheet says so too (`print.css`). */
const HIDDEN_RE = /(^|\s)page-actions(\s|$)/

interface Link {
  href: string
  /** Where the attributes of its tag end. */
  end: number
  text: string
}

/** The links that paper shows, in their order. */
const listLinks = (html: string): Link[] => {
  const links: Link[] = []
  /** How deep in what paper does not show, 0 outside. */
  let dropped = 0
  let open: Link | undefined
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const isHidden =
          elementRule(tag, attributes).kind === 'drop' || HIDDEN_RE.test(attributes.class ?? '')
        if (dropped > 0 || isHidden) dropped += 1
        else if (tag === 'a' && attributes.href !== undefined)
          open = { href: unescapeHtml(attributes.href), end: parser.endIndex, text: '' }
      },
      ontext: (text) => {
        if (open) open.text += text
      },
      onclosetag: (tag) => {
        if (dropped > 0) dropped -= 1
        else if (tag === 'a' && open) {
          links.push(open)
          open = undefined
        }
      },
    },
    { decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  parser.end(html)
  return links
}

/**
 * Numbers the addresses of a page as the page that holds its whole guide does, for who prints it alone: each link
 * says the number of its address, which the list at the end gives; two links to one address have one number.
 *
 * @param content - HTML of a page's body, as the server renders it
 * @param isExternal - tells the addresses that paper must keep from those of the site itself
 * @returns the same, with `data-number` on links, and the list behind what Vue takes over
 */
export const numberAddresses = (content: string, isExternal: (href: string) => boolean): string => {
  const start = content.indexOf(START)
  if (start < 0) return content
  const addresses = createAddressList(isExternal)
  const parts: string[] = []
  let position = 0
  for (const { href, end, text } of listLinks(content.slice(start, content.lastIndexOf(END)))) {
    const number = addresses.number(href, unescapeHtml(text))
    if (number === undefined) continue
    parts.push(content.slice(position, start + end), ` data-number="${number}"`)
    position = start + end
  }
  return parts.join('') + content.slice(position) + renderPageAddresses(addresses.list())
}
