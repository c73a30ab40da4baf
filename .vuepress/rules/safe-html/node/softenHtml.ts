import { Tokenizer } from 'htmlparser2'
import type { Token } from 'markdown-it'
import { createAttributes } from '../../../constructs/foreign/shared/attributes.ts'
import { escapeHtml } from '../../../lib/escapeHtml.ts'
import { checkAttribute } from './checkAttribute.ts'
import { checkTag } from './checkTag.ts'
import { showsNoContent } from './emptyComponents.ts'
import { isHtml } from './findHtmlProblems.ts'
import { KNOWN_TAGS, VOID_TAGS, WELCOME_TAGS } from './htmlTags.ts'

/** A piece of HTML that is kept: a text, or one side of an element. */
interface Piece {
  html: string
  /** Name of the element that it opens or closes; empty for a text. */
  name: string
  side: 'open' | 'close' | 'none'
  /** What the piece becomes when its other side is missing. */
  alone: string
}

/** Elements whose content is not text. */
const SILENT = new Set(['script', 'style', 'svg'])
/** Elements that load something: a link leads to it. */
const LOADING = new Set(['iframe', 'embed', 'video', 'audio', 'source', 'object'])

/** Elements whose end may be left out: it is where another begins, or their parent ends. */
const OPEN_ENDED = new Set('li dt dd p tr td th tbody thead tfoot'.split(' '))
/** Elements that set texts apart: without them, a space does. */
const BLOCKS = new Set(
  'address article aside blockquote caption center details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/** What stands for a tag that is taken away. */
const gapOf = (name: string): string =>
  BLOCKS.has(name.toLowerCase()) || /[A-Z]|-/.test(name) ? ' ' : ''

const textPiece = (html: string): Piece => ({ html, name: '', side: 'none', alone: html })

/** What an element was going to show, as a link. */
const linkTo = (attributes: ReadonlyMap<string, string>): Piece[] => {
  const address = attributes.get('src') ?? attributes.get('data') ?? ''
  if (!/^(?:https?:)?\/\//i.test(address)) return []
  const text = attributes.get('title') ?? address
  return [textPiece(`<a href="${escapeHtml(address)}" rel="noopener">${escapeHtml(text)}</a> `)]
}

const keepAttributes = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes]
    .filter(
      ([name, value]) => /^[a-z][\w-]*$/i.test(name) && checkAttribute(name, value, false) === null,
    )
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')

/** A tag that is read, and where it is. */
interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
  isClosed: boolean
  /** As it is written. */
  written: string
  /** A letter or a digit stands right before it. */
  followsWord: boolean
}

/** Attributes that have no value in HTML. */
const BARE_NAME_RE =
  /^(?:hidden|open|disabled|checked|required|controls|loop|muted|autoplay|reversed|async|defer|selected|multiple|readonly|novalidate|allowfullscreen|default|nowrap|compact|noshade|v-.*)$/

/** `a<b et c>d`: words that a sign stands before. */
const holdsWords = ({ attributes }: Tag): boolean =>
  attributes.size > 0 &&
  [...attributes].every(([name, value]) => value === '' && !BARE_NAME_RE.test(name))

/** `<nom>`, `List<String>`: more likely words between two signs than an element, when nothing closes it. */
const asWord = (tag: Tag): string => {
  if (holdsWords(tag)) return escapeHtml(tag.written)
  return tag.attributes.size === 0 && (tag.followsWord || !/[A-Z]|-/.test(tag.name))
    ? `&lt;${escapeHtml(tag.name)}&gt;`
    : ''
}

/** What stands for an element that is taken away: the texts of its attributes, set apart from what it holds. */
const textsOf = ({ name, attributes }: Tag): string => {
  const texts = createAttributes([...attributes])
    .left()
    .map(escapeHtml)
  return texts.length > 0 ? ` ${texts.join(' ')} ` : gapOf(name)
}

const toPieces = (read: Tag): Piece[] => {
  const { name, attributes, isClosed } = read
  const tag = name.toLowerCase()
  if (SILENT.has(tag)) return []
  if (LOADING.has(tag)) return linkTo(attributes)
  const isKept = KNOWN_TAGS.has(tag) || WELCOME_TAGS.has(tag) || checkTag({ name }, false) === null
  if (!isKept) {
    const texts = textsOf(read)
    return isClosed
      ? [textPiece(texts)]
      : [{ html: texts, name, side: 'open', alone: asWord(read) || texts }]
  }
  const written = KNOWN_TAGS.has(tag) || WELCOME_TAGS.has(tag) ? tag : name
  const html = `<${written}${keepAttributes(attributes)}>`
  if (VOID_TAGS.has(tag)) return [textPiece(html)]
  // What such a component would hold comes after it.
  if (isClosed || showsNoContent(name)) return [textPiece(`${html}</${written}>`)]
  const alone = holdsWords(read) ? asWord(read) : gapOf(name)
  return [{ html, name, side: 'open', alone }]
}

/**
 * Cuts a piece of HTML into what may stay in a page.
 *
 * @param followsWord - a letter or a digit stands right before it
 */
const readPieces = (html: string, followsWord: boolean): Piece[] => {
  const pieces: Piece[] = []
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  let from = 0
  let silent = ''
  const ignore = (): void => {}
  const push = (...added: Piece[]): void => {
    if (!silent) pieces.push(...added)
  }
  const end = (isClosed: boolean, at: number): void => {
    const written = html.slice(from, at + 1)
    push(...toPieces({ name, attributes, isClosed, written, followsWord }))
    if (!isClosed && !silent && SILENT.has(name.toLowerCase())) silent = name.toLowerCase()
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, stop) => push(textPiece(html.slice(start, stop).replaceAll('<', '&lt;'))),
      ontextentity: (code) => push(textPiece(escapeHtml(String.fromCodePoint(code)))),
      onopentagname: (start, stop) => {
        name = html.slice(start, stop)
        attributes = new Map()
        from = start - 1
      },
      onattribname: (start, stop) => {
        attribute = html.slice(start, stop).toLowerCase()
        value = ''
      },
      onattribdata: (start, stop) => {
        value += html.slice(start, stop)
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: (at) => end(false, at),
      onselfclosingtag: (at) => end(true, at),
      onclosetag: (start, stop) => {
        const closed = html.slice(start, stop)
        const tag = closed.toLowerCase()
        if (silent === tag) silent = ''
        else if (!VOID_TAGS.has(tag) && !showsNoContent(closed)) {
          const isOwn = KNOWN_TAGS.has(tag) || WELCOME_TAGS.has(tag)
          const isKept = isOwn || checkTag({ name: closed }, false) === null
          const markup = isKept ? `</${isOwn ? tag : closed}>` : gapOf(closed)
          push({ html: markup, name: closed, side: 'close', alone: gapOf(closed) })
        }
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return pieces
}

/** Ends an element where its parent does: each comes before the ends that follow. */
const insertEnd = (html: string, name: string): string => {
  const at = html.lastIndexOf('</')
  return at < 0 ? html : `${html.slice(0, at)}</${name}>${html.slice(at)}`
}

/** Takes away the sides of elements whose other side is not in the same block. */
const balance = (): { read: (piece: Piece) => void; enter: () => void; leave: () => void } => {
  const blocks: { open: Piece[]; counts: Map<string, number> }[] = []
  const lose = (piece: Piece): void => {
    piece.html = piece.alone
  }
  return {
    enter: () => blocks.push({ open: [], counts: new Map() }),
    leave: () => blocks.pop()?.open.forEach(lose),
    read: (piece) => {
      const block = blocks.at(-1)
      if (!block || piece.side === 'none') return
      const { open, counts } = block
      const key = piece.name.toLowerCase()
      const count = counts.get(key) ?? 0
      if (piece.side === 'open') {
        open.push(piece)
        counts.set(key, count + 1)
        return
      }
      if (count === 0) return lose(piece)
      for (let last = open.pop(); last; last = open.pop()) {
        const lastKey = last.name.toLowerCase()
        counts.set(lastKey, (counts.get(lastKey) ?? 1) - 1)
        if (lastKey === key) break
        if (OPEN_ENDED.has(lastKey)) piece.html = insertEnd(piece.html, lastKey)
        else lose(last)
      }
    },
  }
}

const endsWithWord = (token: Token | undefined): boolean =>
  token?.type === 'text' && /[\p{L}\p{N}]$/u.test(token.content)

/**
 * Keeps of the HTML of a page what does no harm: known elements, properly closed, and every text. What would
 * run, load or hide something is taken away, a frame or a video becomes a link. For pages that are published
 * as they come; those that are refused are shown as text by `neutralizeHtml`.
 */
export const softenHtml = (tokens: readonly Token[]): void => {
  const walker = balance()
  const softened: { token: Token; pieces: Piece[] }[] = []
  const visit = (list: readonly Token[]): void => {
    for (const [index, token] of list.entries()) {
      if (token.nesting === -1) walker.leave()
      if (isHtml(token)) {
        const pieces = readPieces(token.content, endsWithWord(list[index - 1]))
        softened.push({ token, pieces })
        pieces.forEach(walker.read)
      } else if (token.children && token.type !== 'image') {
        walker.enter()
        visit(token.children)
        walker.leave()
      }
      if (token.nesting === 1) walker.enter()
    }
  }
  walker.enter()
  visit(tokens)
  walker.leave()
  for (const { token, pieces } of softened)
    token.content = pieces
      .map(({ html }) => html)
      .join('')
      .replaceAll('{', '&#123;')
}
