import { indentOf, type Line, MAX_DEPTH } from '../Line.ts'
import { maskCode } from './maskCode.ts'
import { readList, readText, writeExpression } from './readText.ts'
import { type JsxAttribute, type MdxToken, readTokens } from './readTokens.ts'
import { readAttribute, writeAlone, writeBlock } from './writeElement.ts'

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

/** White space between the start of the line and a place; null when something else stands there. */
const marginBefore = (shown: string, at: number): string | null => {
  let start = at
  while (start > 0 && (shown[start - 1] === ' ' || shown[start - 1] === '\t')) start -= 1
  return start === 0 || shown[start - 1] === '\n' ? shown.slice(start, at) : null
}

const endsLine = (shown: string, at: number): boolean => {
  let end = at
  while (shown[end] === ' ' || shown[end] === '\t' || shown[end] === '\r') end += 1
  return end >= shown.length || shown[end] === '\n'
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

/** `<Tabs items={['npm', 'pnpm']}>`: names, in order, of the tabs that have none. */
const nameTabs = (page: Page, { attributes }: Tag, from: number, to: number): void => {
  const items = attributes.find(({ name, isCode }) => name === 'items' && isCode)?.value
  if (!items) return
  const names = readList(items)
  for (let index = from; index < to; index += 1) {
    const token = page.tokens[index]!
    if (token.kind !== 'tag' || token.pair === undefined) continue
    const value = names.shift()
    if (value !== undefined && readAttribute(token, 'title') === null)
      token.attributes.push({ name: 'title', value, isCode: false })
    index = token.pair
  }
}

const writeRange = (
  page: Page,
  range: { start: number; end: number; from: number; to: number },
  depth: number,
): Line[] => {
  const { shown, tokens, lineOf } = page
  const { lines, addText, addBlock } = createWriter(lineOf)
  let at = range.start
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index]!
    addText(shown.slice(at, token.start), at)
    at = token.end
    const margin = marginBefore(shown, token.start)
    if (token.kind === 'expression') {
      // `{#id}` of a heading.
      const isKept = /^[#.][\w-]/.test(token.code)
      addText(isKept ? `{${token.code}}` : writeExpression(token.code), token.start)
      // A comment of several lines.
      if (lineOf(token.end) > lineOf(token.start)) addBlock([])
      continue
    }
    const { name, form, pair } = token
    const element = { ...token, source: lineOf(token.start) }
    const close = pair === undefined ? undefined : (tokens[pair] as Tag)
    const isBlock = margin !== null && endsLine(shown, (close ?? token).end)
    if (close && pair !== undefined && isBlock && depth < MAX_DEPTH) {
      nameTabs(page, token, index + 1, pair)
      const inner = dropMargin(
        writeRange(
          page,
          { start: token.end, end: close.start, from: index + 1, to: pair },
          depth + 1,
        ),
      )
      const closeLine = lineOf(close.start)
      const block = !isHtml(name)
        ? writeBlock(element, inner, closeLine)
        : closeLine > element.source
          ? [
              { text: writeHtmlTag(token), source: element.source },
              { text: '', source: element.source },
              ...inner,
              { text: '', source: closeLine },
              { text: writeHtmlTag(close), source: closeLine },
              { text: '', source: closeLine },
            ]
          : null
      if (block) {
        addBlock(addMargin(block, margin))
        index = pair
        at = close.end
        continue
      }
    }
    if (isHtml(name)) addText(writeHtmlTag(token), token.start)
    else if (form === 'alone') {
      if (isBlock)
        addBlock(
          addMargin([{ text: '', source: element.source }, ...writeAlone(element, true)], margin),
        )
      else
        addText(
          writeAlone(element, false)
            .map(({ text }) => text)
            .join(' '),
          token.start,
        )
    } else if (form === 'open') addText(readAttribute(token, 'title') ?? '', token.start)
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
    { shown: page.shown, tokens, lineOf: createLineFinder(text) },
    { start: 0, end: text.length, from: 0, to: tokens.length },
    0,
  )
}
