import type { Heading, Nodes, Parents, Table } from 'mdast'
import { parseHtmlTags, readAttribute, type HtmlTag } from './parseHtmlTags.ts'

/** Where a link leads, written in Markdown or in HTML. */
export interface PageLink {
  url: string
  /** What is read; null when it is not known here (definition, HTML). */
  text: string | null
  offset: number
  /** Offset of the address itself, null when it is not written as it is read. */
  urlOffset: number | null
}

export interface PageImage {
  url: string
  /** Null when there is no alternative at all, which HTML allows to write. */
  alt: string | null
  isHtml: boolean
  offset: number
  urlOffset: number | null
}

export interface PageTable {
  offset: number
  /** What is read in each cell of the first row. */
  header: string[]
  rows: { offset: number; cellCount: number }[]
}

/** A node of the tree with its offset in the file. */
export interface Placed<T> {
  node: T
  offset: number
}

/** What rules look at in a tree, in reading order. */
export interface PageElements {
  headings: Placed<Heading>[]
  links: PageLink[]
  images: PageImage[]
  tables: PageTable[]
  tags: HtmlTag[]
  /** Offsets of the start and end of code in a line of text. */
  inlineCodes: [number, number][]
}

const isParent = (node: Nodes): node is Parents => 'children' in node

/** What is read in a node: text and code, also inside of emphasis and links. */
export const readText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return isParent(node) ? node.children.map(readText).join('') : ''
}

/** `@[code](./example.js)` shows a file: the rule `code-importe` looks at its address. */
const isImportedCode = (node: Nodes, source: string, start: number): boolean =>
  source[start - 1] === '@' && /^code\b/.test(readText(node))

const readTable = (node: Table, base: number): PageTable => {
  const offsetOf = ({ position }: Nodes): number => base + (position?.start.offset ?? 0)
  const [header, ...rows] = node.children
  return {
    offset: offsetOf(node),
    header: header?.children.map((cell) => readText(cell).trim()) ?? [],
    rows: rows.map((row) => ({ offset: offsetOf(row), cellCount: row.children.length })),
  }
}

const addTags = (elements: PageElements, html: string, offset: number): void => {
  for (const tag of parseHtmlTags(html, offset)) {
    elements.tags.push(tag)
    if (tag.closing) continue
    const href = tag.attributes.find(({ name }) => ['href', 'to', 'link'].includes(name))
    if (href?.value && tag.name.toLowerCase() !== 'link')
      elements.links.push({
        url: href.value,
        text: null,
        offset: tag.offset,
        urlOffset: href.valueOffset,
      })
    const src = tag.attributes.find(({ name }) => name === 'src')
    if (tag.name.toLowerCase() === 'img')
      elements.images.push({
        url: src?.value ?? '',
        alt: readAttribute(tag, 'alt'),
        isHtml: true,
        offset: tag.offset,
        urlOffset: src?.valueOffset ?? null,
      })
  }
}

/**
 * Gathers in one walk what the rules look at.
 *
 * @param source - the text that the tree was made from
 * @param base - offset in the file of the first character of `source`
 */
export const collectElements = (tree: Nodes, source: string, base: number): PageElements => {
  const elements: PageElements = {
    headings: [],
    links: [],
    images: [],
    tables: [],
    tags: [],
    inlineCodes: [],
  }

  /** Addresses that `[name]: address` gives, the first one for each name. */
  const definitions = new Map<string, string>()
  const references: { identifier: string; image: PageImage }[] = []

  const findUrl = (url: string, from: number, end: number): number | null => {
    const index = url ? source.slice(from, end).indexOf(url) : -1
    return index < 0 ? null : base + from + index
  }

  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const offset = base + start
    if (node.type === 'heading') elements.headings.push({ node, offset })
    else if (node.type === 'table') elements.tables.push(readTable(node, base))
    else if (node.type === 'inlineCode') elements.inlineCodes.push([offset, base + end])
    else if (node.type === 'html') addTags(elements, node.value, offset)
    else if (node.type === 'link' && isImportedCode(node, source, start)) return
    else if (node.type === 'link') {
      const from = node.children.at(-1)?.position?.end.offset ?? start
      const urlOffset = findUrl(node.url, source[start] === '[' ? from : start, end)
      elements.links.push({ url: node.url, text: readText(node), offset, urlOffset })
    } else if (node.type === 'linkReference')
      elements.links.push({ url: '', text: readText(node), offset, urlOffset: null })
    else if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
      elements.links.push({
        url: node.url,
        text: null,
        offset,
        urlOffset: findUrl(node.url, start, end),
      })
    } else if (node.type === 'imageReference') {
      const image = { url: '', alt: node.alt ?? '', isHtml: false, offset, urlOffset: null }
      references.push({ identifier: node.identifier, image })
      elements.images.push(image)
    } else if (node.type === 'image')
      elements.images.push({
        url: node.url,
        alt: node.alt ?? '',
        isHtml: false,
        offset,
        urlOffset: findUrl(node.url, start + 2 + (node.alt?.length ?? 0), end),
      })
    if (isParent(node)) for (const child of node.children) visit(child)
  }

  visit(tree)
  for (const { identifier, image } of references) image.url = definitions.get(identifier) ?? ''
  return elements
}
