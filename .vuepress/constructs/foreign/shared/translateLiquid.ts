import * as posix from '../../../lib/posixPath.ts'
import { ADDRESSES, type Attributes } from './attributes.ts'
import { readAttributes, writeTexts } from './readAttributes.ts'
import { type Line, wrapCode, wrapContainer } from './Line.ts'
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

/** An address as Markdown writes it. */
export const toAddress = (url: string): string =>
  /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, '')}>` : url

/** Signs that would end the text of a link. */
export const escapeLabel = (text: string): string => text.replace(/[[\]]/g, '\\$&')

/** The texts of its attributes that its translation has not shown, then what it holds. */
const holdAll = ({ marker, open, inner }: Block, attributes: Attributes): Line[] => [
  ...writeTexts(attributes.left(), open.source, marker.indent),
  ...inner,
]

const link = (block: Block, url: string, attributes: Attributes, text = ''): Line[] => {
  const { open, marker, inner } = block
  const held = inner
    .map((line) => line.text.trim())
    .join(' ')
    .trim()
  const isLabel = held !== '' && !held.includes('](')
  const label = escapeLabel(text || (isLabel ? held : '') || nameOf(url))
  return [
    { text: `${marker.indent}[${label}](${toAddress(url)})`, source: open.source },
    ...holdAll({ ...block, inner: isLabel && !text ? [] : inner }, attributes),
  ]
}

/** A container of ours around all that a block says. */
export const contain = (info: string, block: Block, attributes: Attributes): Line[] =>
  wrapContainer(info, holdAll(block, attributes), {
    open: block.open.source,
    close: block.close?.source ?? block.open.source,
    indent: block.marker.indent,
  })

/** A block that has a meaning nowhere: its texts, and the page that it leads to. */
export const keep = (block: Block, attributes: Attributes): Line[] => {
  const url = attributes.take(...ADDRESSES)
  if (!url || /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(url)) return holdAll(block, attributes)
  return link(block, url, attributes, attributes.take('title', 'text', 'label', 'name', 'caption'))
}

const hasText = (lines: readonly Line[]): boolean => lines.some(({ text }) => text.trim() !== '')

/** A title stands above a block; one that has none needs no block. */
const title = (block: Block, attributes: Attributes): Line[] => {
  const said = attributes.take('title', 'name', 'label') || attributes.takeWord()
  return said ? contain(`${PLAIN} ${said}`, block, attributes) : holdAll(block, attributes)
}

/** What a program is asked, and what it answers: words of which each has its place in a line. */
const describe = (
  block: Block,
  attributes: Attributes,
  { code, strong, more }: { code: string[]; strong: string; more: string[] },
): Line[] => {
  const parts = [
    code.join(' ').trim() && `\`${code.join(' ').trim()}\``,
    strong && `**${strong}**`,
    more.filter(Boolean).length > 0 && `(${more.filter(Boolean).join(', ')})`,
  ]
  const { marker, open } = block
  return [
    ...writeTexts([parts.filter(Boolean).join(' ')].filter(Boolean), open.source, marker.indent),
    ...holdAll(block, attributes),
  ]
}

/** What each block of GitBook becomes; those that are not here keep their texts. */
const BLOCKS: Readonly<Record<string, (block: Block, attributes: Attributes) => Line[]>> = {
  hint: (block, attributes) =>
    contain(
      `${ownContainer(attributes.take('style') || 'info')} ${attributes.take('title')}`,
      block,
      attributes,
    ),
  tab: (block, attributes) =>
    contain(
      `${PLAIN} ${attributes.take('title', 'label', 'name') || attributes.takeWord()}`,
      block,
      attributes,
    ),
  step: title,
  code: title,
  details: (block, attributes) =>
    contain(
      `details ${attributes.take('title', 'summary') || attributes.takeWord()}`,
      block,
      attributes,
    ),
  embed: (block, attributes) => {
    const url = attributes.take('url')
    return url ? link(block, url, attributes, attributes.take('title')) : holdAll(block, attributes)
  },
  file: (block, attributes) => {
    const src = attributes.take('src')
    return src
      ? link(block, src, attributes, attributes.take('caption', 'name', 'title'))
      : holdAll(block, attributes)
  },
  'content-ref': (block, attributes) => {
    const url = attributes.take('url')
    return hasText(block.inner) || !url
      ? holdAll(block, attributes)
      : link(block, url, attributes, attributes.take('title', 'caption'))
  },
  swagger: (block, attributes) =>
    describe(block, attributes, {
      code: [
        attributes.take('method').toUpperCase(),
        attributes.take('baseUrl') + attributes.take('path'),
      ],
      strong: attributes.take('summary'),
      more: [],
    }),
  'swagger-parameter': (block, attributes) =>
    describe(block, attributes, {
      code: [attributes.take('name')],
      strong: '',
      more: [attributes.take('type'), attributes.take('in')],
    }),
  'swagger-response': (block, attributes) =>
    describe(block, attributes, {
      code: [attributes.take('status')],
      strong: attributes.take('description'),
      more: [],
    }),
  highlight: ({ marker, open, inner }) =>
    wrapCode(/^[\w+-]*/.exec(marker.rest)![0], inner, { open: open.source, indent: marker.indent }),
  comment: () => [],
}

/** Tags that a program reads: what follows their name is its code. */
const LOGIC_RE =
  /^(?:if|ifchanged|unless|case|for|tablerow|capture|assign|set|block|macro|call|filter|with|raw|trans|translate|autoescape|cache|verbatim|import|from)$/

/** Tags that mean something by themselves, without an end. */
const ALONE = new Set(['embed', 'file', 'content-ref'])

/** Whether a tag without an end is understood. */
export const isAlone = ({ kind, name }: Marker): boolean => kind === 'liquid' && ALONE.has(name)

/** `{% hint %}` and the other blocks of GitBook. */
export const translateLiquid = (block: Block): Line[] => {
  const { name, rest } = block.marker
  if (LOGIC_RE.test(name)) return block.inner
  const write = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined
  return (write ?? keep)(block, readAttributes(rest.replace(/-$/, ''), 'text'))
}
