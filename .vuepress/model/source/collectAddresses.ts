import { findMatches } from '../../lib/findMatches.ts'
import { OPAQUE, type ProseBlock } from '../page/ProseBlock.ts'
import type { PageLink } from '../page/Page.ts'
import type { FrontMatterText } from '../frontMatter/readFrontMatter.ts'

/** An address that a page shows or leads to. */
export interface PageAddress {
  url: string
  /** In the file, of what shows it. */
  offset: number
  /** In the file, of the address itself; null when it is not written as it is read. */
  urlOffset: number | null
  /**
   * A link of Markdown or HTML, one of the header, an address left as it is in the text, or one that
   * is the text of a link.
   */
  kind: 'link' | 'header' | 'bare' | 'label'
}

const BARE_RE = /^(?:https?:\/\/|www\.|file:\/\/|[\w.+-]+@)/i
const HEADER_RE = /^(?:https?|file):\/\//i
const OPAQUE_RE = new RegExp(`${OPAQUE}+`, 'g')

/** `<https://…>` shows its address. */
const isAngled = (content: string, offset: number): boolean =>
  /^<(?:https?:|mailto:|[^<>\s]+@)/i.test(content.slice(offset, offset + 80))

const readBare = (content: string, { kind, start, text }: ProseBlock): PageAddress[] =>
  kind === 'frontMatter'
    ? []
    : findMatches(text, OPAQUE_RE).flatMap(({ 0: { length }, index }) => {
        const offset = start + index
        const url = content.slice(offset, offset + length)
        const isLabel = content[offset - 1] === '['
        return BARE_RE.test(url)
          ? [{ url, offset, urlOffset: offset, kind: isLabel ? 'label' : 'bare' }]
          : []
      })

const readHeader = (content: string, { value, start, end }: FrontMatterText): PageAddress[] => {
  if (!HEADER_RE.test(value)) return []
  const index = content.slice(start, end).indexOf(value)
  return [
    { url: value, offset: start, urlOffset: index < 0 ? null : start + index, kind: 'header' },
  ]
}

/** Gathers the addresses of a page: its links, the sources of its header, and those left in the text. */
export const collectAddresses = (
  content: string,
  links: readonly PageLink[],
  texts: readonly FrontMatterText[],
  blocks: readonly ProseBlock[],
): PageAddress[] => {
  const fromLinks = links.flatMap(({ url, offset, urlOffset }): PageAddress[] =>
    url ? [{ url, offset, urlOffset, kind: isAngled(content, offset) ? 'bare' : 'link' }] : [],
  )
  const placed = new Set(fromLinks.map(({ urlOffset }) => urlOffset))
  return [
    ...fromLinks,
    ...texts.flatMap((text) => readHeader(content, text)),
    // `<https://…>` is a link already.
    ...blocks
      .flatMap((block) => readBare(content, block))
      .filter(({ offset }) => !placed.has(offset)),
  ]
}
