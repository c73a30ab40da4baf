import { decodePath } from '../../lib/decodePath.ts'
import { parseSrcset } from '../../lib/parseSrcset.ts'
import { readTags, type Attribute, type Tag } from './readTags.ts'

export interface StaticHtml {
  /** HTML to write as it is, once an address has taken the place of each gap between two parts. */
  parts: string[]
  /** Images of the project, percent codes of their address decoded as Vue does: one for each gap. */
  assets: string[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = words(
  'address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p picture pre section source summary table tbody td tfoot th thead tr ul',
)
const INLINES = words(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark option output q RouteLink s samp select small span strong sub sup svg time u var wbr',
)
const VOIDS = words('br col hr img input source wbr')

/** Attributes of which Vue, and not the browser, makes something, and the one that wakes Vue. */
const VUE_ATTRIBUTE_RE = /^(?:[:@#.]|v-|is$|key$|ref$|slot$|data-hydrate$)/

/** Props of `RouteLink` that plain HTML cannot carry. */
const LINK_PROP_RE = /^(?:class|active|active-?class)$/i

const isOwnAddress = (address: string): boolean => !/^(?:[a-z]+:|\/\/|#)/i.test(address)

const isOwnFile = ({ value }: Attribute): boolean => value !== undefined && isOwnAddress(value)

/** Whether white space between two tags is there only because lines end. */
const isLayout = (text: string, neighbours: readonly (string | null)[]): boolean =>
  !/[^ \t\r\n\f]/.test(text) && neighbours.some((tag) => tag === null || BLOCKS.has(tag))

/** Thrown within this file: the page holds something for Vue to do. */
const NOT_STATIC = new Error('not static')

const refuseIf = (condition: boolean): void => {
  if (condition) throw NOT_STATIC
}

const createRenderer = (resolveLink: (to: string) => string) => {
  const result: StaticHtml = { parts: [''], assets: [] }
  const open: string[] = []
  /** Depths from which Vue leaves alone braces (`v-pre`), and white space (`pre`). */
  const from = { raw: Infinity, pre: Infinity }
  let previous: string | null = null

  const write = (html: string): void => {
    result.parts[result.parts.length - 1] += html
  }

  const writeText = (text: string, next: string | null): void => {
    refuseIf(from.raw === Infinity && text.includes('{{'))
    if (from.pre < Infinity) write(text)
    else if (!isLayout(text, [previous, next])) write(text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  const writeAsset = (address: string): void => {
    result.assets.push(decodePath(address))
    result.parts.push('')
  }

  const writeSrcset = (srcset: string): void => {
    write(' srcset="')
    parseSrcset(srcset).forEach(({ url, descriptor }, index) => {
      if (index > 0) write(', ')
      if (isOwnAddress(url)) writeAsset(url)
      else write(url)
      if (descriptor) write(` ${descriptor}`)
    })
    write('"')
  }

  const writeAttribute = (attribute: Attribute): void => {
    const { name, value, source } = attribute
    refuseIf(/^(?:poster|xlink:href)$/.test(name) && isOwnFile(attribute))
    if (name === 'srcset' && value !== undefined) return writeSrcset(value)
    if (name !== 'src' || !isOwnFile(attribute)) return write(` ${source}`)
    write(' src="')
    writeAsset(value!)
    write('"')
  }

  /** As the component `RouteLink` renders on the server. */
  const writeLink = (attributes: readonly Attribute[]): void => {
    const to = attributes.find(({ name }) => name === 'to')?.value
    refuseIf(to === undefined || attributes.some(({ name }) => LINK_PROP_RE.test(name)))
    write(`<a class="route-link" href="${resolveLink(to!)}"`)
    attributes.filter(({ name }) => name !== 'to').forEach(({ source }) => write(` ${source}`))
    write('>')
  }

  const writeEnd = (name: string): void => {
    refuseIf(open.pop() !== name)
    if (open.length <= from.raw) from.raw = Infinity
    if (open.length <= from.pre) from.pre = Infinity
    write(name === 'RouteLink' ? '</a>' : `</${name}>`)
  }

  const writeStart = (name: string, { attributes, isSelfClosed }: Tag): void => {
    const isInSvg = open.includes('svg')
    refuseIf(isSelfClosed && !VOIDS.has(name) && !isInSvg)
    const kept = attributes.filter((attribute) => attribute.name !== 'v-pre')
    refuseIf(kept.some((attribute) => VUE_ATTRIBUTE_RE.test(attribute.name)))
    if (!VOIDS.has(name) && !isSelfClosed) {
      if (kept.length < attributes.length) from.raw = Math.min(from.raw, open.length)
      if (name === 'pre') from.pre = Math.min(from.pre, open.length)
      open.push(name)
    }
    if (name === 'RouteLink') return writeLink(kept)
    write(`<${name}`)
    kept.forEach(writeAttribute)
    write(isSelfClosed && isInSvg ? '/>' : '>')
  }

  return {
    writeTag(tag: Tag): void {
      const { text, name, isEnd } = tag
      writeText(text, name ?? previous)
      if (name === null) return
      previous = name
      refuseIf(!BLOCKS.has(name) && !INLINES.has(name) && !open.includes('svg'))
      if (isEnd) writeEnd(name)
      else writeStart(name, tag)
    },
    finish(rest: string): StaticHtml {
      refuseIf(open.length > 0 || rest.includes('<'))
      writeText(rest, null)
      return result
    },
  }
}

/**
 * Renders a template that holds nothing for Vue to do: HTML elements and links to other pages.
 * What comes out is what Vue would have rendered, without the cost of compiling a component.
 *
 * Every element must be closed, as Vue wants: a page with a mistake is left to Vue, that reports it.
 *
 * @param template - HTML of a page
 * @param resolveLink - from the `to` of an internal link to its `href`
 * @returns null if the page holds a component, a directive, an interpolation or a mistake
 */
export const renderStaticHtml = (
  template: string,
  resolveLink: (to: string) => string,
): StaticHtml | null => {
  const { tags, rest } = readTags(template)
  const renderer = createRenderer(resolveLink)
  try {
    tags.forEach(renderer.writeTag)
    return renderer.finish(rest)
  } catch (error) {
    if (error === NOT_STATIC) return null
    throw error
  }
}
