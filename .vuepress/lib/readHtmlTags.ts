import { Tokenizer } from 'htmlparser2'

/** An attribute as it is written. */
export interface HtmlAttribute {
  name: string
  /** Character references decoded; null when the attribute has no value. */
  value: string | null
  /** Offset of its name in the piece. */
  offset: number
}

/** A tag, opening or closing, in a piece of HTML. */
export interface HtmlTag {
  /** As written; `?`, `!` and `![CDATA[` for what is no tag and no comment. */
  name: string
  isEnd: boolean
  isSelfClosed: boolean
  attributes: HtmlAttribute[]
  /** Offset of `<` in the piece. */
  offset: number
  /** Offset after `>`; that of `<` while the tag is not closed. */
  end: number
}

/** A tag put after the piece: if it is not read as a tag, the piece left something open. */
const SENTINEL = 'end-of-piece'

/** Builds the list of tags while the tokenizer walks through the piece. */
const createCollector = (html: string) => {
  const tags: HtmlTag[] = []
  let value = ''
  let isClosed = false
  const current = (): HtmlTag | undefined => tags.at(-1)
  const push = (name: string, offset: number, isEnd = false): void => {
    tags.push({ name, isEnd, isSelfClosed: false, attributes: [], offset, end: offset })
  }
  const ignore = (): void => {}
  const callbacks = {
    onopentagname: (start: number, end: number) => {
      if (start > html.length) isClosed = true
      else push(html.slice(start, end), start - 1)
    },
    onclosetag: (start: number, end: number) => push(html.slice(start, end), start - 2, true),
    onselfclosingtag: (end: number) => {
      const tag = current()
      if (tag) Object.assign(tag, { isSelfClosed: true, end: end + 1 })
    },
    onopentagend: (end: number) => {
      const tag = current()
      if (tag) tag.end = end + 1
    },
    onattribname: (start: number, end: number) => {
      value = ''
      current()?.attributes.push({ name: html.slice(start, end), value: null, offset: start })
    },
    onattribdata: (start: number, end: number) => {
      value += html.slice(start, end)
    },
    onattribentity: (codepoint: number) => {
      value += String.fromCodePoint(codepoint)
    },
    onattribend: (quote: number) => {
      const attribute = current()?.attributes.at(-1)
      if (attribute && quote !== 0) attribute.value = value
    },
    onprocessinginstruction: (start: number) => push('?', start - 2),
    ondeclaration: (start: number) => push('!', start - 2),
    oncdata: (start: number) => push('![CDATA[', start - 9),
    oncomment: ignore,
    ontext: ignore,
    ontextentity: ignore,
    onend: ignore,
  }
  return { tags, callbacks, isClosed: () => isClosed }
}

/**
 * Reads the tags of a piece of HTML, in one pass. The tokenizer is the one that Vue's is made from: both
 * see the same tags in odd input. Names keep their capitals, which tell a component.
 *
 * @returns the tags in order, and whether the piece leaves no tag, comment or quote open at its end
 */
export const readHtmlTags = (html: string): { tags: HtmlTag[]; isClosed: boolean } => {
  const { tags, callbacks, isClosed } = createCollector(html)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks)
  tokenizer.write(`${html}<${SENTINEL}>`)
  tokenizer.end()
  return { tags, isClosed: isClosed() }
}
