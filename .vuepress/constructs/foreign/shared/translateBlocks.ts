import { includeText, readInclude, readSnippet } from './includes.ts'
import { includeWithinLine } from './includeWithinLine.ts'
import { readArgument, readAttributes, readContainerTitle, writeTexts } from './readAttributes.ts'
import { indentOf, type Line, MAX_DEPTH, type TranslateContext, wrapContainer } from './Line.ts'
import { isCalloutName, ownContainer, PLAIN } from './names.ts'
import { type Marker, pairBlocks, readFence } from './pairBlocks.ts'
import { translateDirective } from './translateDirective.ts'
import { translateIndented } from './translateIndented.ts'
import { translateInline } from './translateInline.ts'
import { translateHugo, writeHugoFigure } from './translateHugo.ts'
import { type Block, isAlone, translateLiquid } from './translateLiquid.ts'

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
/** Containers that `@tab` cuts. */
const TABBED = new Set(['code-group', 'code-tabs', 'codegroup', 'tabs'])

const TAB_RE = /^[ \t]*@tab(?::active)?(?:[ \t]+([^\n]*))?$/

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
    // Blocks of code say their titles by themselves: see `codeTitlesMarkdown`.
    const lines = translate(inner)
    if (!TABBED.has(name)) return lines
    // `tabs key:os` of Vue: tabs that are chosen together.
    const { title, texts } = readContainerTitle(rest.replace(/(?<!\S)key:\S+/g, '').trim())
    return [
      ...writeTexts([title, ...texts].filter(Boolean), open.source, indent),
      ...splitTabs(lines),
    ]
  }
  const wrap = (info: string, texts: readonly string[] = []): Line[] =>
    wrapContainer(info, [...writeTexts(texts, open.source, indent), ...translate(inner)], {
      open: open.source,
      close: close?.source,
      indent,
    })
  if (name === 'code-group-item') return wrap(`${PLAIN} ${rest.replace(/:active$/i, '')}`)
  if (name.startsWith('{')) {
    const written = name.slice(1)
    const { title, texts } = readArgument(rest)
    return (
      translateDirective(
        { name: written, argument: rest, open, close: close ?? open, indent, inner },
        translate,
      ) ?? wrap(`${isCalloutName(written) ? ownContainer(written) : PLAIN} ${title}`, texts)
    )
  }
  // `:::note[Titre]{title="Titre"}` of Docusaurus and of directives.
  if (!/^[[{]/.test(rest)) return null
  const { title, texts } = readContainerTitle(rest)
  return wrap(`${ownContainer(name)} ${title}`, texts)
}

const translateTag = ({ marker, open, close, inner }: Block): Line[] => {
  const { name, rest, indent } = marker
  const attributes = readAttributes(rest)
  const isWrapper = /^(?:codegroup|tabs)$/.test(name)
  const title = isWrapper ? '' : attributes.take('title', 'label', 'name', 'value', 'header')
  const held = [...writeTexts(attributes.left(), open.source, indent), ...inner]
  // Wrappers; `<tab>` of one is the part of another.
  return title
    ? wrapContainer(`${PLAIN} ${title}`, held, { open: open.source, close: close?.source, indent })
    : held
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
    const included =
      include === null
        ? includeWithinLine(line, context, translateLines)
        : includeText(line, include, context, translateLines)
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
    if (marker?.kind === 'hugo' && end === undefined && /^(?:figure|img)$/.test(marker.name)) {
      const { image, texts } = writeHugoFigure(marker.rest)
      result.push(
        { ...line, text: marker.indent + image },
        ...writeTexts(texts, line.source, marker.indent),
      )
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
