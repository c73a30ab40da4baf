import { indentOf, type Line } from './Line.ts'
import { LIQUID_INSIDE } from './liquidTag.ts'

/** What a line that holds nothing else opens or closes. */
export interface Marker {
  kind: 'liquid' | 'hugo' | 'colons' | 'tag'
  name: string
  /** What follows the name. */
  rest: string
  isEnd: boolean
  /** Number of colons, for containers. */
  colons: number
  /** White space before it. */
  indent: string
}

const LIQUID_RE = new RegExp(String.raw`^\{%-?[ \t]*(end)?([a-z][\w-]*)(${LIQUID_INSIDE})%\}$`, 'i')
const HUGO_RE = /^\{\{[<%][ \t]*(\/?)[ \t]*([a-z][\w/-]*)([^{}\n]*?)\/?[ \t]*[>%]\}\}$/i
const COLONS_RE = /^(:{3,})[ \t]*(.*)$/
/** Wrappers of tabs: of the pages that VuePress, Docusaurus and Nuxt build. */
const TAG_RE =
  /^<(\/?)(code-?group-?item|code-?group|code-?block|tabs?|tab-?item|tab-?pane)((?:[ \t][^<>]*)?)>$/i

const nameColons = (info: string): { name: string; rest: string } => {
  // `{note} Titre` and `{.callout-note title="…"}` of MyST, Quarto and Pandoc.
  const braced = /^\{[.]?([\w-]+)([^}]*)\}(.*)$/.exec(info)
  if (braced) return { name: `{${braced[1]!}`, rest: `${braced[2]!} ${braced[3]!}`.trim() }
  const [, name = '', rest = ''] = /^([^\s[{]+)(.*)$/.exec(info) ?? []
  // `code-tabs#shell` of VuePress: tabs that are chosen together.
  return { name: name.toLowerCase().replace(/#.*$/, ''), rest: rest.trim() }
}

/** Reads a line that opens or closes a block of another system, or a container; null for any other. */
export const readMarker = (text: string): Marker | null => {
  const line = text.trim()
  const indent = indentOf(text)
  const first = line[0]
  if (first === '{') {
    const [liquid, end, liquidName = '', liquidRest = ''] = LIQUID_RE.exec(line) ?? []
    if (liquid)
      return {
        kind: 'liquid',
        name: liquidName.toLowerCase(),
        rest: liquidRest.trim(),
        isEnd: end !== undefined,
        colons: 0,
        indent,
      }
    const [hugo, slash, hugoName = '', hugoRest = ''] = HUGO_RE.exec(line) ?? []
    return hugo
      ? {
          kind: 'hugo',
          name: hugoName.toLowerCase(),
          rest: hugoRest.trim(),
          isEnd: slash === '/',
          colons: 0,
          indent,
        }
      : null
  }
  if (first === ':') {
    const [found, colons = '', info = ''] = COLONS_RE.exec(line) ?? []
    return found
      ? {
          kind: 'colons',
          ...nameColons(info.trim()),
          isEnd: info.trim() === '',
          colons: colons.length,
          indent,
        }
      : null
  }
  if (first !== '<') return null
  const [tag, slash, name = '', rest = ''] = TAG_RE.exec(line) ?? []
  return tag && !rest.trimEnd().endsWith('/')
    ? {
        kind: 'tag',
        name: name.toLowerCase().replaceAll('-', ''),
        rest: rest.trim(),
        isEnd: slash === '/',
        colons: 0,
        indent,
      }
    : null
}

const FENCE_RE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/

/** The mark that opens a block of code; null for any other line. */
export const readFence = (text: string): { mark: string; info: string } | null => {
  const [, mark, info = ''] = FENCE_RE.exec(text) ?? []
  return mark && !(mark.startsWith('`') && info.includes('`')) ? { mark, info: info.trim() } : null
}

export const closesFence = (text: string, mark: string): boolean => {
  const line = text.replace(/^[ \t>]+/, '').trimEnd()
  return line.length >= mark.length && line === mark[0]!.repeat(line.length)
}

/** As many open blocks as are remembered: more are no page. */
const MAX_OPEN = 60

/** Blocks of a page: the line that closes each, and the end of each block of code. */
export interface Pairs {
  /** By the index of the line that opens. */
  ends: ReadonlyMap<number, number>
  /** By the index of the line that opens; a block that nothing closes ends with the page. */
  fences: ReadonlyMap<number, number>
  markers: ReadonlyMap<number, Marker>
}

/** Pairs, in one reading, the lines that open and close blocks; those in code are code. */
export const pairBlocks = (lines: readonly Line[]): Pairs => {
  const ends = new Map<number, number>()
  const fences = new Map<number, number>()
  const markers = new Map<number, Marker>()
  const open: { at: number; marker: Marker }[] = []

  const close = (at: number, marker: Marker): void => {
    const index =
      marker.kind === 'colons'
        ? open.findIndex(
            (other) => other.marker.kind === 'colons' && other.marker.colons <= marker.colons,
          )
        : open.findLastIndex(
            (other) => other.marker.kind === marker.kind && other.marker.name === marker.name,
          )
    const found = open[index]
    if (!found) return
    ends.set(found.at, at)
    open.length = index
  }

  for (let at = 0; at < lines.length; at += 1) {
    const { text } = lines[at]!
    const fence = readFence(text)
    if (fence) {
      let end = at + 1
      while (end < lines.length && !closesFence(lines[end]!.text, fence.mark)) end += 1
      fences.set(at, end)
      at = end
      continue
    }
    const marker = readMarker(text)
    if (!marker) continue
    markers.set(at, marker)
    if (marker.isEnd) close(at, marker)
    else if (open.length < MAX_OPEN) open.push({ at, marker })
  }
  return { ends, fences, markers }
}
