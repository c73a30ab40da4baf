import { Parser } from 'htmlparser2'
import { escapeHtml, unescapeHtml } from '../../../lib/escapeHtml.ts'
import { renderAddressNumber, type AddressList } from './createAddressList.ts'
import { elementRule, type ElementRule } from './elementRule.ts'
import { renderPlace } from './numberPages.ts'
import { prefixAttribute } from './prefixAttribute.ts'

export interface FlattenOptions {
  /** Put before every id. */
  prefix: string
  /** Where a link leads once the guide is one page. */
  resolveLink: (href: string) => string
  /** The addresses of the guide: this chapter adds its own. */
  addresses: AddressList
}

export interface FlatChapter {
  /** Text, its own title left out. */
  html: string
  /** Title that the text opens with; empty when it has none. */
  title: string
  titleId?: string
  /** Its sections, for the table of contents. */
  sections: { id: string; title: string }[]
}

const VOID_TAGS = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * Attributes that wake scripts up, name what is left out, number what the guide numbers anew, or offer lighter images to small screens: paper and
 * books take the finest. `tabindex` stays: on a screen, wide tables and code scroll, from the keyboard too.
 */
const SITE_ATTRIBUTES =
  /^(data-island|data-island-load|data-note|data-number|data-hydrate|popovertarget|aria-describedby|srcset|sizes)$/

type Attributes = Record<string, string>

/** Text that is being read for its own sake, besides being copied. */
interface Capture {
  depth: number
  start: number
  end: (text: string) => void
}

/**
 * Rewrites the text of a page to be printed with others, in one pass and without a tree: a guide of a
 * thousand pages must not weigh on the build.
 *
 * @param article - HTML that Vue rendered: lower-case tags, quoted attributes, known entities
 */
export const flattenChapter = (article: string, options: FlattenOptions): FlatChapter => {
  const { prefix, resolveLink, addresses } = options
  const chapter: FlatChapter = { html: '', title: '', sections: [] }
  const closings: string[] = []
  const captures: Capture[] = []
  let out: string[] = []
  let plain = ''
  /** How deep in an element that is dropped, 0 outside. */
  let dropped = 0
  let media: string | null = null

  const capture = (end: Capture['end']): void => {
    captures.push({ depth: closings.length, start: plain.length, end })
  }

  /** What follows a link on paper: the page of another chapter, the number of an address. */
  const renderTarget = (href: string, text: string): string => {
    const id = href.startsWith('#') ? href.slice(1) : ''
    if (id && !`${id}-`.startsWith(prefix)) return renderPlace('page-ref', id)
    return renderAddressNumber(addresses.number(href, text))
  }

  const openLink = (attributes: Attributes): void => {
    if (attributes.href === undefined) return
    const href = resolveLink(unescapeHtml(attributes.href))
    attributes.href = escapeHtml(href)
    capture((text) => out.push(renderTarget(href, text)))
  }

  const openTitle = (attributes: Attributes): void => {
    const before = out
    out = []
    chapter.titleId = attributes.id && prefix + attributes.id
    capture((text) => {
      out = before
      chapter.title = text
    })
  }

  const openSection = ({ id }: Attributes): void => {
    if (id) capture((text) => chapter.sections.push({ id: prefix + id, title: text }))
  }

  const keep = (
    tag: string,
    rule: ElementRule & { kind: 'keep' },
    attributes: Attributes,
  ): void => {
    if (tag === 'a') openLink(attributes)
    if (tag === 'h1' && !chapter.title) openTitle(attributes)
    if (tag === 'h2') openSection(attributes)
    if (tag === 'summary') attributes.class = 'callout-title'
    if (tag === 'details') delete attributes.open
    const written = Object.entries(attributes)
      .filter(([name]) => !SITE_ATTRIBUTES.test(name))
      .map(
        ([name, value]) =>
          ` ${name}="${prefixAttribute(tag, name, value, prefix).replaceAll('"', '&quot;')}"`,
      )
    out.push(`<${rule.name}${written.join('')}>`)
    closings.push(VOID_TAGS.test(tag) ? '' : `</${rule.name}>`)
  }

  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (dropped > 0) {
          dropped += 1
          if (media === '' && tag === 'source') media = attributes.src ?? ''
          return
        }
        const rule = elementRule(tag, attributes)
        if (rule.kind === 'keep') return keep(tag, rule, attributes)
        if (rule.kind === 'unwrap') {
          closings.push('')
          return
        }
        dropped = 1
        if (rule.kind === 'drop') out.push(rule.text)
        else media = rule.address
      },
      ontext: (text) => {
        if (dropped > 0) return
        out.push(text)
        if (captures.length > 0) plain += text
      },
      onclosetag: () => {
        if (dropped > 0) {
          dropped -= 1
          if (dropped === 0 && media !== null) {
            if (media) out.push(`<a href="${media}">Contenu à voir en ligne</a>`)
            media = null
          }
          return
        }
        out.push(closings.pop() ?? '')
        while (captures.at(-1)?.depth === closings.length) {
          const { start, end } = captures.pop()!
          end(
            unescapeHtml(plain.slice(start))
              .replace(/[ \t\r\n]+/g, ' ')
              .trim(),
          )
        }
        if (captures.length === 0) plain = ''
      },
    },
    { decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  parser.end(article)
  chapter.html = out.join('').trim()
  return chapter
}
