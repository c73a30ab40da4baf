import type { MaskedText } from './maskCode.ts'

/** An attribute of JSX; `isCode` for one between braces. */
export interface JsxAttribute {
  name: string
  /** As written, without its quotes or its braces; null for a name alone. */
  value: string | null
  isCode: boolean
}

/** Something of MDX that Markdown does not know, and where it is. */
export type MdxToken = { start: number; end: number } & (
  | { kind: 'expression'; code: string }
  | {
      kind: 'tag'
      /** Empty for `<>`. */
      name: string
      form: 'open' | 'close' | 'alone'
      attributes: JsxAttribute[]
      /** Index of the tag that closes this one. */
      pair?: number
    }
)

const NAME_RE = /<(\/?)([A-Za-z][\w.:-]*)?/y
const ATTRIBUTE_RE = /\s+(?:([A-Za-z_][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?|(?=\{))/y
const CLOSE_RE = /\s*(\/?)>/y

/** For each brace that opens, the place of that which closes it; quotes of JavaScript are stepped over. */
const pairBraces = (text: string): Map<number, number> => {
  const pairs = new Map<number, number>()
  const open: number[] = []
  let lineEnd = 0
  // Of each quote, the place up to which there is no other on the line.
  const alone: Record<string, number> = {}
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === '{') open.push(at)
    else if (sign === '}') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, at)
    } else if (open.length > 0 && (sign === '"' || sign === "'" || sign === '`')) {
      if (at < (alone[sign] ?? 0)) continue
      if (lineEnd < at) lineEnd = text.indexOf('\n', at)
      if (lineEnd < 0) lineEnd = text.length
      const length = text.slice(at + 1, lineEnd).indexOf(sign)
      if (length < 0) alone[sign] = lineEnd
      else at += length + 1
    }
  }
  return pairs
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Tag = Extract<MdxToken, { kind: 'tag' }>

const readTag = (
  { structure, shown }: MaskedText,
  start: number,
  braces: ReadonlyMap<number, number>,
): Tag | null => {
  const [opening, slash, name = ''] = match(NAME_RE, structure, start) ?? []
  if (opening === undefined) return null
  let at = start + opening.length
  const attributes: JsxAttribute[] = []
  for (;;) {
    const close = match(CLOSE_RE, structure, at)
    if (close)
      return {
        kind: 'tag',
        start,
        end: at + close[0].length,
        name,
        form: slash ? 'close' : close[1] ? 'alone' : 'open',
        attributes,
      }
    const found = match(ATTRIBUTE_RE, structure, at)
    if (!found) return null
    const [written, attribute, double, single] = found
    at += written.length
    const end = structure[at] === '{' ? braces.get(at) : undefined
    if (end !== undefined) {
      attributes.push({ name: attribute ?? '', value: shown.slice(at + 1, end), isCode: true })
      at = end + 1
    } else if (attribute === undefined) return null
    else attributes.push({ name: attribute, value: double ?? single ?? null, isCode: false })
  }
}

/** Gives each tag that opens the index of that which closes it; one that is left open closes with its parent. */
const pairTags = (tokens: readonly MdxToken[]): void => {
  const open: { name: string; tag: Tag }[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + by)
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'tag' || token.form === 'alone') return
    if (token.form === 'open') {
      open.push({ name: token.name, tag: token })
      count(token.name, 1)
    } else if ((counts.get(token.name) ?? 0) > 0)
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.name, -1)
        if (last.name !== token.name) continue
        last.tag.pair = index
        break
      }
  })
}

/** Reads the tags and the expressions of a page of MDX, in order; those within another expression are its own. */
export const readTokens = (page: MaskedText): MdxToken[] => {
  const { structure, shown } = page
  const braces = pairBraces(structure)
  const tokens: MdxToken[] = []
  const signs = /[<{\\]/g
  for (let found = signs.exec(structure); found; found = signs.exec(structure)) {
    const { index: start } = found
    const sign = found[0]
    if (sign === '\\') {
      signs.lastIndex = start + 2
      continue
    }
    const end = sign === '{' ? braces.get(start) : undefined
    const token: MdxToken | null =
      sign === '<'
        ? readTag(page, start, braces)
        : end === undefined
          ? null
          : { kind: 'expression', start, end: end + 1, code: shown.slice(start + 1, end) }
    if (!token) continue
    tokens.push(token)
    signs.lastIndex = token.end
  }
  pairTags(tokens)
  return tokens
}
