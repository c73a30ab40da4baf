import type { Token } from 'markdown-it'

/** An item of a Markdown list, with the lists nested in it. */
export interface ListItem {
  open: Token
  close: Token
  /** Tokens that open and close the item's own paragraphs, not those of nested items. */
  paragraphs: Token[]
  /** Markdown of the first paragraph; empty when the item has none. */
  text: string
  lists: List[]
  /** 1-based, counted from the first line after the front matter. */
  line: number
}

export interface List {
  open: Token
  close: Token
  items: ListItem[]
}

const LIST_OPEN_RE = /^(?:bullet|ordered)_list_open$/

/** Position of the token that closes the one at `open`. */
const findClose = (tokens: readonly Token[], open: number): number => {
  const { level, type } = tokens[open]!
  const closeType = type.replace(/_open$/, '_close')
  let close = open + 1
  while (tokens[close] && !(tokens[close]!.level === level && tokens[close]!.type === closeType))
    close += 1
  return close
}

const readItem = (tokens: readonly Token[], open: number, close: number): ListItem => {
  const start = tokens[open]!
  const inside = tokens.slice(open + 1, close)
  const own = inside.filter(({ level }) => level === start.level + 1)
  const textIndex = inside.findIndex(({ type }) => type === 'inline')
  const firstType = inside[0]?.type
  return {
    open: start,
    close: tokens[close]!,
    paragraphs: own.filter(({ type }) => type.startsWith('paragraph_')),
    text: firstType === 'paragraph_open' ? inside[textIndex]!.content : '',
    lists: readLists(inside, start.level + 1),
    line: (start.map?.[0] ?? 0) + 1,
  }
}

const readItems = (tokens: readonly Token[], level: number): ListItem[] =>
  tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && token.level === level
      ? [readItem(tokens, index, findClose(tokens, index))]
      : [],
  )

/** The lists that begin at a given level of nesting, as trees. */
export const readLists = (tokens: readonly Token[], level: number): List[] =>
  tokens.flatMap((token, index) => {
    if (token.level !== level || !LIST_OPEN_RE.test(token.type)) return []
    const close = findClose(tokens, index)
    const items = readItems(tokens.slice(index + 1, close), level + 1)
    return [{ open: token, close: tokens[close]!, items }]
  })
