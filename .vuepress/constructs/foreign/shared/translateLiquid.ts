import * as posix from '../../../lib/posixPath.ts'
import { readAttributes, type Line, wrapCode, wrapContainer } from './Line.ts'
import { ownContainer, PLAIN } from './names.ts'
import type { Marker } from './pairBlocks.ts'

/** A block that a tag opens, its lines already translated. */
export interface Block {
  marker: Marker
  /** Line that opens it. */
  open: Line
  /** Line that closes it; null for a tag by itself. */
  close: Line | null
  inner: Line[]
}

const nameOf = (url: string): string => {
  try {
    return decodeURIComponent(posix.basename(url.replace(/[?#].*$/s, ''))) || url
  } catch {
    return url
  }
}

const toAddress = (url: string): string =>
  /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, '')}>` : url

/** Signs that would end the text of a link. */
const escapeLabel = (text: string): string => text.replace(/[[\]]/g, '\\$&')

const link = ({ open, marker, inner }: Block, url: string, text = ''): Line[] => {
  const caption = inner
    .map((line) => line.text.trim())
    .join(' ')
    .trim()
  const label = escapeLabel(text || (caption.includes('](') ? '' : caption) || nameOf(url))
  return [
    { text: `${marker.indent}[${label}](${toAddress(url)})`, source: open.source },
    ...(caption.includes('](') && !text ? inner : []),
  ]
}

const contain = (info: string, { marker, open, close, inner }: Block): Line[] =>
  wrapContainer(info, inner, {
    open: open.source,
    close: close?.source ?? open.source,
    indent: marker.indent,
  })

const hasText = (lines: readonly Line[]): boolean => lines.some(({ text }) => text.trim() !== '')

/** What each block of GitBook becomes; those that are not here keep their text alone. */
const BLOCKS: Readonly<
  Record<string, (block: Block, attributes: Record<string, string>) => Line[]>
> = {
  hint: (block, { style = 'info', title = '' }) =>
    contain(`${ownContainer(style)} ${title}`, block),
  tab: (block, { title = '' }) => contain(`${PLAIN} ${title}`, block),
  step: (block, { title = '' }) => (title ? contain(`${PLAIN} ${title}`, block) : block.inner),
  details: (block, { title = '' }) => contain(`details ${title}`, block),
  code: (block, { title = '' }) => (title ? contain(`${PLAIN} ${title}`, block) : block.inner),
  embed: (block, { url = '' }) => (url ? link(block, url) : block.inner),
  file: (block, { src = '', caption = '' }) => (src ? link(block, src, caption) : block.inner),
  'content-ref': (block, { url = '' }) =>
    hasText(block.inner) || !url ? block.inner : link(block, url),
  highlight: ({ marker, open, inner }) =>
    wrapCode(/^[\w+-]*/.exec(marker.rest)![0], inner, { open: open.source, indent: marker.indent }),
  comment: () => [],
}

/** Tags that mean something by themselves, without an end. */
const ALONE = new Set(['embed', 'file', 'content-ref'])

/** Whether a tag without an end is understood. */
export const isAlone = ({ kind, name }: Marker): boolean => kind === 'liquid' && ALONE.has(name)

/** `{% hint %}` and the other blocks of GitBook. */
export const translateLiquid = (block: Block): Line[] => {
  const { name, rest } = block.marker
  const write = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined
  return write ? write(block, readAttributes(rest)) : block.inner
}

/** `{{< hint info >}}` and the other blocks of Hugo. */
export const translateHugo = (block: Block): Line[] => {
  const { name, rest } = block.marker
  const attributes = readAttributes(rest)
  const words = [...rest.matchAll(/"([^"]*)"|([^\s"=]+)(?!\S*=)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  const title = attributes.title ?? attributes.name ?? ''
  if (
    /^(?:hint|notice|alert|callout|admonition|note|warning|tip|info|caution|danger)$/.test(name)
  ) {
    const kind = attributes.type ?? attributes.color ?? words[0] ?? ''
    return contain(
      `${ownContainer(name === 'alert' || ownContainer(name) === PLAIN ? kind || 'info' : ownContainer(kind) === PLAIN ? name : kind)} ${title}`,
      block,
    )
  }
  if (/^(?:details|expand|collapse)$/.test(name))
    return contain(`details ${title || words[0] || ''}`, block)
  if (/^(?:tab|step|card)$/.test(name)) return contain(`${PLAIN} ${title || words[0] || ''}`, block)
  if (name === 'highlight')
    return wrapCode(/^[\w+-]*/.exec(words[0] ?? '')![0], block.inner, {
      open: block.open.source,
      indent: block.marker.indent,
    })
  return block.inner
}
