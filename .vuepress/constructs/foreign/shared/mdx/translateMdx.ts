import { indentOf, type Line, MAX_DEPTH } from '../Line.ts'
import { maskCode } from './maskCode.ts'
import { readList, readText, writeExpression } from './readText.ts'
import { type JsxAttribute, type MdxToken, readTokens } from './readTokens.ts'
import { readAttribute, writeAlone, writeAround, writeBlock } from './writeElement.ts'

type Tag = Extract<MdxToken, { kind: 'tag' }>

const isHtml = (name: string): boolean => /^[a-z][a-z\d]*$/.test(name)

/** Attributes that HTML has under another name. */
const HTML_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }

const writeAttribute = ({ name, value, isCode }: JsxAttribute): string => {
  const text = isCode && value !== null ? readText(value) : value
  if (name === '' || (isCode && text === null)) return ''
  const own = HTML_NAMES[name] ?? name
  return text === null ? ` ${own}` : ` ${own}="${text.replaceAll('"', '&quot;')}"`
}

const writeHtmlTag = ({ name, form, attributes }: Tag): string =>
  form === 'close'
    ? `</${name}>`
    : `<${name}${attributes.map(writeAttribute).join('')}${form === 'alone' ? ' />' : '>'}`

/** Columns of the white space before a text, as CommonMark counts them. */
const countMargin = (text: string): number =>
  Array.from(indentOf(text)).reduce(
    (columns, sign) => (sign === '\t' ? columns + 4 - (columns % 4) : columns + 1),
    0,
  )

/** Takes the margin that all lines have off them: MDX has no code by indentation. */
const dropMargin = (lines: readonly Line[]): Line[] => {
  const margins = lines.map(({ text }) => (text.trim() === '' ? Infinity : countMargin(text)))
  const common = margins.reduce((least, margin) => Math.min(least, margin), Infinity)
  return lines.map(({ text, source }, index) => {
    const margin = margins[index]!
    if (margin === Infinity) return { text: '', source }
    return common === 0
      ? { text, source }
      : { text: ' '.repeat(margin - common) + text.trimStart(), source }
  })
}

const addMargin = (lines: readonly Line[], margin: string): Line[] =>
  lines.map(({ text, source }) => ({ text: text === '' ? '' : margin + text, source }))

/** The page that is read, and what is in it. */
interface Page {
  shown: string
  tokens: readonly MdxToken[]
  /** Texts of the folder that the page imports, by the name that it gives them. */
  parts: ReadonlyMap<string, string>
  /** Tags that closing tags close, by the index of these. */
  openings: ReadonlyMap<number, Tag>
  lineOf: (at: number) => number
}

const createLineFinder = (text: string): ((at: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}

const PART_RE = /^import[ \t]+(\w+)[ \t]+from[ \t]+["']([^"'\n]+\.mdx?)["']/gm

/** `import Part from './_part.mdx'`: paths that `translate` follows, whose files are read as Markdown. */
const readParts = (text: string): Map<string, string> =>
  new Map(
    Array.from(text.matchAll(PART_RE), ([, name, path]) => [
      name!,
      path!.replace(/^@site\//, '@/').replace(/\.mdx$/, '.md'),
    ]),
  )

/** White space between the start of the line, or another place, and a place; null when something else stands there. */
const marginBefore = (shown: string, at: number, from: number): string | null => {
  let start = at
  while (start > from && (shown[start - 1] === ' ' || shown[start - 1] === '\t')) start -= 1
  if (start === 0 || shown[start - 1] === '\n') return shown.slice(start, at)
  return start === from ? '' : null
}

const endsLine = (shown: string, at: number, to: number): boolean => {
  let end = at
  while (shown[end] === ' ' || shown[end] === '\t' || shown[end] === '\r') end += 1
  return end >= to || shown[end] === '\n'
}

/** Lines that are being written: pieces of a line follow each other, blocks stand by themselves. */
const createWriter = (lineOf: Page['lineOf']) => {
  const lines: Line[] = []
  let isOpen = false
  const addText = (text: string, at: number): void => {
    const first = lineOf(at)
    text.split('\n').forEach((part, index) => {
      const last = lines.at(-1)
      if (index === 0 && isOpen && last) last.text += part
      else lines.push({ text: part, source: first + index })
    })
    isOpen = true
  }
  const addBlock = (block: readonly Line[]): void => {
    // The margin of its tag.
    if (isOpen && lines.at(-1)?.text.trim() === '') lines.pop()
    lines.push(...block)
    isOpen = false
  }
  return { lines, addText, addBlock }
}

/** `{label: 'Pomme', value: 'apple'}`: names of tabs, by what the tabs are called in the page. */
const readLabels = (code: string): Map<string, string> => {
  const read = (inside: string, key: string): string =>
    new RegExp(`\\b${key}["']?\\s*:\\s*(?:"([^"]*)"|'([^']*)'|\`([^\`]*)\`)`)
      .exec(inside)
      ?.slice(1)
      .find((text) => text !== undefined) ?? ''
  return new Map(
    Array.from(code.matchAll(/\{([^{}]*)\}/g), ([, inside = '']) => [
      read(inside, 'value'),
      read(inside, 'label'),
    ]),
  )
}

/** `<Tabs items={['npm', 'pnpm']}>`: names of the tabs that have none, in order or by what they are called. */
const nameTabs = (page: Page, { attributes }: Tag, from: number, to: number): void => {
  const read = (wanted: string): string =>
    attributes.find(({ name, isCode }) => name === wanted && isCode)?.value ?? ''
  const names = readList(read('items'))
  const labels = readLabels(read('values'))
  if (names.length === 0 && labels.size === 0) return
  for (let index = from; index < to; index += 1) {
    const token = page.tokens[index]!
    if (token.kind !== 'tag' || token.pair === undefined) continue
    const value = labels.get(readAttribute(token, 'value') ?? '') || names.shift()
    if (value && readAttribute(token, 'title') === null && readAttribute(token, 'label') === null)
      token.attributes.push({ name: 'title', value, isCode: false })
    index = token.pair
  }
}

/** A part of a page, and the tokens that are in it. */
interface Range {
  start: number
  end: number
  from: number
  to: number
}

/** What stands between a tag that opens and the one that closes it, alone on their lines; null for a line of text. */
const writePair = (page: Page, index: number, margin: string, depth: number): Line[] | null => {
  const token = page.tokens[index] as Tag
  const pair = token.pair!
  const close = page.tokens[pair] as Tag
  const [openLine, closeLine] = [page.lineOf(token.start), page.lineOf(close.start)]
  if (isHtml(token.name) && closeLine === openLine) return null
  nameTabs(page, token, index + 1, pair)
  const range = { start: token.end, end: close.start, from: index + 1, to: pair }
  const inner = dropMargin(writeRange(page, range, depth + 1))
  const block = isHtml(token.name)
    ? [
        { text: writeHtmlTag(token), source: openLine },
        { text: '', source: openLine },
        ...inner,
        { text: '', source: closeLine },
        { text: writeHtmlTag(close), source: closeLine },
        { text: '', source: closeLine },
      ]
    : writeBlock({ ...token, source: openLine }, inner, closeLine)
  return addMargin(block, margin)
}

/** A component alone on its line: the text that it stands for, or those of its attributes. */
const writeSingle = ({ parts, lineOf }: Page, token: Tag, margin: string): Line[] => {
  const source = lineOf(token.start)
  const part = parts.get(token.name)
  const lines =
    part === undefined
      ? writeAlone({ ...token, source }, true)
      : [{ text: `<!-- @include: ${part} -->`, source }]
  return addMargin([{ text: '', source }, ...lines], margin)
}

/** Tags that closing tags close, by the index of these. */
const findOpenings = (tokens: readonly MdxToken[]): Map<number, Tag> => {
  const openings = new Map<number, Tag>()
  for (const token of tokens)
    if (token.kind === 'tag' && token.pair !== undefined) openings.set(token.pair, token)
  return openings
}

/** A tag within a line: HTML stays, the others leave what they hold and the texts of their attributes. */
const writeInline = ({ tokens, openings, lineOf }: Page, index: number): string => {
  const token = tokens[index] as Tag
  if (isHtml(token.name)) return writeHtmlTag(token)
  if (token.form === 'open' && token.pair !== undefined) return writeAround(token)[0]
  if (token.form === 'close') {
    const opening = openings.get(index)
    return opening ? writeAround(opening)[1] : ''
  }
  const lines = writeAlone({ ...token, source: lineOf(token.start) }, false)
  return lines.map(({ text }) => text).join(' ')
}

/** Tabs, which stand each on its own lines even where they are written on one. */
const isTab = (token: MdxToken | undefined): boolean =>
  token?.kind === 'tag' && /^tabs?$|^tab-?(?:item|pane)$/i.test(token.name)

const writeRange = (page: Page, range: Range, depth: number): Line[] => {
  const { shown, tokens, lineOf } = page
  const { lines, addText, addBlock } = createWriter(lineOf)
  let at = range.start
  // Where the last block ended.
  let free = range.start
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index]!
    addText(shown.slice(at, token.start), at)
    at = token.end
    if (token.kind === 'expression') {
      // `{#id}` of a heading.
      const isKept = /^[#.][\w-]/.test(token.code)
      addText(isKept ? `{${token.code}}` : writeExpression(token.code), token.start)
      continue
    }
    const close = token.pair === undefined ? undefined : tokens[token.pair]
    const next = tokens[(token.pair ?? index) + 1]
    const end = isTab(token) && isTab(next) ? Math.min(next!.start, range.end) : range.end
    const margin = marginBefore(shown, token.start, isTab(token) ? free : 0)
    const isBlock = margin !== null && endsLine(shown, (close ?? token).end, end)
    const pair =
      isBlock && close && depth < MAX_DEPTH ? writePair(page, index, margin, depth) : null
    if (pair && close) {
      addBlock(pair)
      index = token.pair!
      at = close.end
      free = at
    } else if (isBlock && token.form === 'alone' && !isHtml(token.name))
      addBlock(writeSingle(page, token, margin))
    else addText(writeInline(page, index), token.start)
  }
  addText(shown.slice(at, range.end), at)
  return lines
}

/** Signs that MDX has and Markdown has not. */
const MDX_RE = /[<{]|^(?:import|export)\b/m

/**
 * Writes a page of MDX — Docusaurus, Mintlify, Nextra, Starlight — as the Markdown of other systems that
 * `translate` reads. Nothing of it is run: statements go, components leave what they hold, the texts of their
 * attributes and, where these are lists that only a program reads, their code.
 */
export const translateMdx = (body: string): Line[] => {
  const text = body.replace(/\r\n?/g, '\n')
  if (!MDX_RE.test(text)) return text.split('\n').map((line, source) => ({ text: line, source }))
  const page = maskCode(text)
  const tokens = readTokens(page)
  return writeRange(
    {
      shown: page.shown,
      tokens,
      parts: readParts(text),
      openings: findOpenings(tokens),
      lineOf: createLineFinder(text),
    },
    { start: 0, end: text.length, from: 0, to: tokens.length },
    0,
  )
}
