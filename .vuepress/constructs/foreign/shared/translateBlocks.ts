import { includeText, readInclude, readSnippet } from './includes.ts'
import {
  indentOf,
  type Line,
  MAX_DEPTH,
  readAttributes,
  type TranslateContext,
  wrapContainer,
} from './Line.ts'
import { isCalloutName, ownContainer, PLAIN } from './names.ts'
import { type Marker, pairBlocks, readFence } from './pairBlocks.ts'
import { translateDirective } from './translateDirective.ts'
import { translateIndented } from './translateIndented.ts'
import { translateInline } from './translateInline.ts'
import { type Block, isAlone, translateHugo, translateLiquid } from './translateLiquid.ts'

/** Containers whose lines alone are kept. */
const TRANSPARENT = new Set([
  'v-pre',
  'raw',
  'code-group',
  'code-tabs',
  'tabs',
  'slot',
  'codegroup',
])
/** Containers in which each block of code has its own title. */
const CODE_GROUPS = new Set(['code-group', 'code-tabs', 'codegroup'])

const TITLE_IN_FENCE_RE = /[ \t]*\[([^[\]]*)\]/
const TAB_RE = /^[ \t]*@tab(?::active)?(?:[ \t]+([^\n]*))?$/

/** `js:line-numbers {1} [config.js]` → title and what is left. */
const splitFenceTitle = (text: string): { title: string; text: string } => {
  const title = TITLE_IN_FENCE_RE.exec(text)?.[1]
  return title === undefined
    ? { title: readAttributes(text).title ?? '', text }
    : { title, text: text.replace(TITLE_IN_FENCE_RE, '') }
}

/** Each block of code of a group, under the title that stands after its language. */
const titleCode = (lines: readonly Line[]): Line[] => {
  const { fences } = pairBlocks(lines)
  const result: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    const end = fences.get(at)
    if (end === undefined) {
      result.push(line)
      continue
    }
    const { title, text } = splitFenceTitle(line.text)
    const code = [{ ...line, text }, ...lines.slice(at + 1, end + 1)]
    result.push(
      ...(title
        ? wrapContainer(`${PLAIN} ${title}`, code, {
            open: line.source,
            close: code.at(-1)!.source,
            indent: indentOf(line.text),
          })
        : code),
    )
    at = end
  }
  return result
}

/** `@tab Titre` … `@tab Titre` of VuePress: titled blocks, one after the other. */
const splitTabs = (lines: readonly Line[]): Line[] => {
  const { fences } = pairBlocks(lines)
  const result: Line[] = []
  let tab: { line: Line; title: string; inner: Line[] } | null = null
  const end = (): void => {
    if (tab)
      result.push(
        ...wrapContainer(`${PLAIN} ${tab.title}`, tab.inner, {
          open: tab.line.source,
          close: tab.inner.at(-1)?.source ?? tab.line.source,
          indent: indentOf(tab.line.text),
        }),
      )
    tab = null
  }
  const push = (line: Line): void => {
    if (tab) tab.inner.push(line)
    else result.push(line)
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    const fenceEnd = fences.get(at)
    if (fenceEnd !== undefined) {
      lines.slice(at, fenceEnd + 1).forEach(push)
      at = fenceEnd
      continue
    }
    const match = TAB_RE.exec(line.text)
    if (!match) {
      push(line)
      continue
    }
    end()
    const title = (match[1] ?? '').replace(/[ \t]*#[\w-]+[ \t]*$/, '').trim()
    tab = { line, title, inner: [] }
  }
  end()
  return result
}

const translateColons = (
  block: Block,
  translate: (lines: readonly Line[]) => Line[],
): Line[] | null => {
  const { marker, open, close, inner } = block
  const { name, rest, indent } = marker
  if (TRANSPARENT.has(name)) {
    const lines = translate(inner)
    return CODE_GROUPS.has(name) || name === 'tabs'
      ? splitTabs(CODE_GROUPS.has(name) ? titleCode(lines) : lines)
      : lines
  }
  const wrap = (info: string): Line[] =>
    wrapContainer(info, translate(inner), { open: open.source, close: close?.source, indent })
  if (name === 'code-group-item') return wrap(`${PLAIN} ${rest.replace(/:active$/i, '')}`)
  if (name.startsWith('{')) {
    const written = name.slice(1)
    return (
      translateDirective(
        { name: written, argument: rest, open, close: close ?? open, indent, inner },
        translate,
      ) ??
      wrap(
        `${isCalloutName(written) ? ownContainer(written) : PLAIN} ${readAttributes(rest).title ?? ''}`,
      )
    )
  }
  // `:::note[Titre]{title="Titre"}` of Docusaurus and of directives.
  const bracketed =
    /^\[([^\]]*)\]/.exec(rest)?.[1] ??
    (rest.startsWith('{') ? (readAttributes(rest).title ?? '') : undefined)
  if (bracketed !== undefined) return wrap(`${ownContainer(name)} ${bracketed}`)
  return null
}

const TAG_TITLES = ['title', 'label', 'name', 'value', 'header']

const translateTag = ({ marker, open, close, inner }: Block): Line[] => {
  const { name, rest, indent } = marker
  const attributes = readAttributes(rest)
  const title = TAG_TITLES.map((key) => attributes[key]).find(Boolean) ?? ''
  // Wrappers; `<tab>` of one is the part of another.
  if (/^(?:codegroup|tabs)$/.test(name) || !title) return inner
  return wrapContainer(`${PLAIN} ${title}`, inner, {
    open: open.source,
    close: close?.source,
    indent,
  })
}

/** What becomes of a block whose end is known; null for one that is already ours. */
const translateBlock = (
  marker: Marker,
  raw: { open: Line; close: Line; inner: readonly Line[] },
  translate: (lines: readonly Line[]) => Line[],
): Line[] | null => {
  if (marker.kind === 'colons')
    return translateColons({ marker, ...raw, inner: [...raw.inner] }, translate)
  // What it holds is shown as it is written.
  if (marker.kind === 'liquid' && (marker.name === 'raw' || marker.name === 'highlight'))
    return translateLiquid({ marker, ...raw, inner: [...raw.inner] })
  const block = { marker, ...raw, inner: translate(raw.inner) }
  if (marker.kind === 'liquid') return translateLiquid(block)
  return marker.kind === 'hugo' ? translateHugo(block) : translateTag(block)
}

/**
 * Writes in our Markdown what lines say in that of other systems. Lines that are already ours stay as they
 * are, and each line remembers where it comes from.
 */
export const translateLines = (lines: readonly Line[], context: TranslateContext): Line[] => {
  if (context.depth > MAX_DEPTH) return [...lines]
  const { ends, fences, markers } = pairBlocks(lines)
  const inside = { ...context, depth: context.depth + 1 }
  const translate = (inner: readonly Line[]): Line[] => translateLines(inner, inside)
  const result: Line[] = []

  const readFenced = (at: number, end: number): void => {
    const open = lines[at]!
    const info = readFence(open.text)!.info
    const [, name, argument = ''] = /^\{[.]?([a-z][\w:-]*)\}[ \t]*(.*)$/i.exec(info) ?? []
    const inner = lines.slice(at + 1, end)
    const close = lines[end] ?? inner.at(-1) ?? open
    const directive = name
      ? translateDirective(
          { name, argument, open, close, indent: indentOf(open.text), inner },
          translate,
        )
      : null
    result.push(...(directive ?? lines.slice(at, end + 1)))
  }

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    const fenceEnd = fences.get(at)
    if (fenceEnd !== undefined) {
      readFenced(at, fenceEnd)
      at = fenceEnd
      continue
    }
    const include = readInclude(line.text)
    const included = include === null ? null : includeText(line, include, context, translateLines)
    if (included) {
      result.push(...included)
      continue
    }
    const marker = markers.get(at)
    const end = marker && !marker.isEnd ? ends.get(at) : undefined
    const block =
      marker && end !== undefined
        ? translateBlock(
            marker,
            { open: line, close: lines[end]!, inner: lines.slice(at + 1, end) },
            translate,
          )
        : null
    if (block && end !== undefined) {
      result.push(...block)
      at = end
      continue
    }
    if (marker && !marker.isEnd && isAlone(marker)) {
      result.push(...translateLiquid({ marker, open: line, close: null, inner: [] }))
      continue
    }
    const snippet = readSnippet(lines, at, context)
    const other = snippet ?? translateIndented(lines, at, translate)
    if (other) {
      result.push(
        ...(snippet?.title
          ? wrapContainer(`${PLAIN} ${snippet.title}`, other.lines, {
              open: line.source,
              indent: indentOf(line.text),
            })
          : other.lines),
      )
      at = other.next - 1
      continue
    }
    result.push({ ...line, text: translateInline(line.text) })
  }
  return result
}
