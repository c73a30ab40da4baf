import type { MarkdownIt, Token } from 'markdown-it'
import type { InlineNote } from '../../constructs/markdown-extras/node/inlineNotes.ts'
import { type HtmlTag, parseHtmlTags, readAttribute } from '../source/parseHtmlTags.ts'
import type { ContentMap } from './ContentMap.ts'
import { spanOf, type Span } from './inlinePlaces.ts'
import type { PageElements } from './Page.ts'
import { MARK, maskProse, OPAQUE, type ProseBlock } from './ProseBlock.ts'
import { readAlt, readFullText } from './readTokenText.ts'

/** What is needed to read the text of a block with its places. */
export interface InlineContext {
  md: MarkdownIt
  /** The whole file. */
  file: string
  /** Addresses of link definitions, by normalized name. */
  definitions: ReadonlyMap<string, string>
  elements: PageElements
  /** The note that a token calls where it is written: `^[La note.]`. */
  noteOf: (token: Token) => InlineNote | undefined
}

/** A text that is being written, sign for sign, beside that of the file. */
const createProse = (file: string, start: number) => {
  const pieces: string[] = []
  let reached = start
  const put = (from: number, to: number, text: string): void => {
    if (from < reached || to <= from) return
    pieces.push(MARK.repeat(from - reached), text)
    reached = to
  }
  return {
    addText: (from: number, to: number): void => put(from, to, maskProse(file.slice(from, to))),
    addOpaque: (from: number, to: number): void => put(from, to, OPAQUE.repeat(to - from)),
    read: (): string => pieces.join(''),
  }
}

/** The address of `[…](adresse)`, as it is written, and where. Null when the link has it from a definition. */
const readDestination = (
  { helpers }: MarkdownIt,
  content: string,
  labelEnd: number,
  end: number,
): { url: string; at: number | null } | null => {
  if (end <= labelEnd + 1 || content[labelEnd + 1] !== '(') return null
  let from = labelEnd + 2
  while (from < end && /[ \t\n]/.test(content[from]!)) from += 1
  const { ok, str, pos } = helpers.parseLinkDestination(content, from, end)
  if (!ok) return null
  const index = str === '' ? -1 : content.slice(from, pos).indexOf(str)
  return { url: str, at: index < 0 ? null : from + index }
}

/** Adds the tags of a piece of HTML, and the links and images that they make. */
export const addTags = (
  elements: PageElements,
  html: string,
  place: (index: number) => number,
): void => {
  for (const tag of parseHtmlTags(html, place)) {
    elements.tags.push(tag)
    if (!tag.closing) addTarget(elements, tag)
  }
}

const addTarget = ({ links, images }: PageElements, tag: HtmlTag): void => {
  const { offset, attributes } = tag
  const name = tag.name.toLowerCase()
  const href = attributes.find((attribute) => ['href', 'to', 'link'].includes(attribute.name))
  // `<teleport to="body">` leads nowhere.
  if (href?.value && name !== 'link' && name !== 'teleport')
    links.push({ url: href.value, text: null, offset, urlOffset: href.valueOffset })
  if (name !== 'img') return
  const src = attributes.find((attribute) => attribute.name === 'src')
  images.push({
    url: src?.value ?? '',
    alt: readAttribute(tag, 'alt'),
    isHtml: true,
    offset,
    urlOffset: src?.valueOffset ?? null,
  })
}

const addImage = (
  { md, elements, definitions }: InlineContext,
  image: Token,
  content: string,
  { start, end }: Span,
  { at }: ContentMap,
): void => {
  const labelEnd = start + 2 + image.content.length
  const destination = readDestination(md, content, labelEnd, end)
  const label = content.slice(labelEnd + 2, end - 1) || image.content
  elements.images.push({
    url: destination?.url ?? definitions.get(md.utils.normalizeReference(label)) ?? '',
    alt: readAlt(image),
    isHtml: false,
    offset: at(start),
    urlOffset: typeof destination?.at === 'number' ? at(destination.at) : null,
  })
}

/** A link that is open: its token, and the place of the token among those of its block. */
interface OpenLink {
  index: number
  span: Span
}

const addLink = (
  { md, elements }: InlineContext,
  content: string,
  open: Span,
  close: Span,
  text: string,
  { at }: ContentMap,
): void => {
  // `@[code](./example.js)` shows a file: the rule `code-importe` looks at its address.
  if (content[open.start - 1] === '@' && /^code\b/.test(text)) return
  const destination = readDestination(md, content, close.start, close.end)
  elements.links.push({
    url: destination?.url ?? '',
    text,
    offset: at(open.start),
    urlOffset: typeof destination?.at === 'number' ? at(destination.at) : null,
  })
}

/** `<https://…>`: what is between the chevrons is both text and address. */
const addAutolink = (
  { elements }: InlineContext,
  content: string,
  start: number,
  end: number,
  { at }: ContentMap,
): void => {
  const text = content.slice(start + 1, end - 1)
  const isMail = !/^[a-z][a-z\d+.-]*:/i.test(text)
  elements.links.push({
    url: isMail ? `mailto:${text}` : text,
    text,
    offset: at(start),
    urlOffset: isMail ? null : at(start + 1),
  })
}

/** Start of the spaces before a line break, which Markdown takes for its mark. */
const skipSpacesBack = (content: string, from: number): number => {
  let start = from
  while (content[start - 1] === ' ') start -= 1
  return start
}

/**
 * Reads the text of a block: gathers its links, images, tags and code, and returns its prose.
 *
 * @param inline - token of type `inline`, as the rules of markdown-it left it
 * @param start - offset in the file where the block begins: its first sign, or its mark
 */
export const readInline = (
  context: InlineContext,
  inline: Token,
  map: ContentMap,
  kind: ProseBlock['kind'],
  start = map.at(0),
): ProseBlock => {
  const { content } = inline
  const { elements, file, noteOf } = context
  const prose = createProse(file, start)
  const { at } = map
  const endAt = (end: number): number => at(end - 1) + 1
  let textStart = 0

  const readTo = (span: Span): void => {
    if (span.start > textStart) prose.addText(at(textStart), at(span.start))
    textStart = span.end
  }

  /** @param base - where the text that the tokens were read in begins: notes have one of their own */
  const readTokens = (tokens: readonly Token[], base: number): void => {
    let link: OpenLink | null = null
    for (const [index, token] of tokens.entries()) {
      const read = spanOf(token)
      if (!read) continue
      const span = { start: base + read.start, end: base + read.end }
      const note = noteOf(token)
      if (token.type === 'hardbreak')
        readTo({ start: skipSpacesBack(content, span.start), end: span.end })
      else if (token.type === 'code_inline' || token.type === 'image') {
        readTo(span)
        prose.addOpaque(at(span.start), endAt(span.end))
        if (token.type === 'image') addImage(context, token, content, span, map)
        else elements.inlineCodes.push([at(span.start), endAt(span.end)])
      } else if (token.type === 'html_inline') {
        readTo(span)
        addTags(elements, token.content, (place) => at(span.start + place))
      } else if (token.type === 'link_open') {
        readTo(span)
        link = { index, span }
      } else if (token.type === 'link_close') {
        if (token.markup === 'autolink') {
          textStart = span.end
          const first = link?.span.start ?? span.start
          prose.addOpaque(at(first), endAt(span.end))
          addAutolink(context, content, first, span.end, map)
        } else {
          readTo(span)
          const text = readFullText(tokens.slice((link?.index ?? index) + 1, index))
          if (link) addLink(context, content, link.span, span, text, map)
        }
        link = null
      } else if (note) {
        readTo({ start: span.start, end: span.start + 2 })
        readTokens(note.tokens, span.start + 2)
        readTo({ start: span.end - 1, end: span.end })
      } else if (token.nesting !== 0) readTo(span)
    }
  }

  readTokens(inline.children ?? [], 0)
  readTo({ start: content.length, end: content.length })
  return { kind, start, text: prose.read() }
}
