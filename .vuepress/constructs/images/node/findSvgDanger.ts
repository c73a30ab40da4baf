import {
  XmlDocumentType,
  XmlElement,
  XmlProcessingInstruction,
  type XmlDocument,
  type XmlNode,
} from '@rgrove/parse-xml'

/** Elements that run code, or bring in another document. */
const DANGEROUS_ELEMENTS = new Set([
  'audio',
  'base',
  'embed',
  'foreignobject',
  'form',
  'handler',
  'iframe',
  'link',
  'listener',
  'meta',
  'object',
  'script',
  'video',
])

const XHTML = 'http://www.w3.org/1999/xhtml'

/** What a drawing may hold of itself: one of its own parts, or pixels and letters that are in the file. */
const OWN_RE =
  /^\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|application\/(?:(?:x-)?font|octet-stream)))/i

/** Where a link may lead: it loads nothing until it is followed. */
const LINK_RE = /^\s*(?:https?:|mailto:|#|[\w./-]+(?:[?#]|$))/i

const CSS_ESCAPE_RE = /\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi
const CSS_URL_RE = /(?:url|image-set|src)\(\s*["']?([^"')]*)/gi

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

const toSign = (code: string): string => {
  const point = Number.parseInt(code, 16)
  return point > 0x10ffff ? '' : String.fromCodePoint(point)
}

const findCssDanger = (css: string): string | null => {
  const text = css.replace(CSS_ESCAPE_RE, (_, code?: string, sign = '') =>
    code ? toSign(code) : sign,
  )
  if (/@import/i.test(text)) return 'une feuille de style extérieure (@import)'
  const outside = [...text.matchAll(CSS_URL_RE)].find(([, url]) => url && !OWN_RE.test(url))
  return outside ? `l’adresse d’un autre fichier (${outside[1]!.slice(0, 60)})` : null
}

const findAttributeDanger = (element: XmlElement): string | null => {
  const tag = localName(element.name)
  for (const [name, value] of Object.entries(element.attributes)) {
    const attribute = localName(name)
    if (/^on/i.test(name)) return `l’attribut « ${name} », qui exécute du code`
    if (/^xmlns/i.test(name) && value === XHTML) return 'du HTML'
    if (attribute === 'attributename' && /^(?:on|href$|xlink:href$)/i.test(value))
      return 'une animation qui change une adresse'
    if (attribute === 'href' || attribute === 'src') {
      const isOwn = tag === 'a' ? LINK_RE.test(value) : OWN_RE.test(value)
      if (!isOwn) return `l’adresse d’un autre fichier (${value.slice(0, 60)})`
    }
    const danger = /[(\\@]/.test(value) ? findCssDanger(value) : null
    if (danger) return danger
  }
  return null
}

const findElementDanger = (element: XmlElement): string | null => {
  const tag = localName(element.name)
  if (DANGEROUS_ELEMENTS.has(tag)) return `la balise <${element.name}>`
  return (tag === 'style' ? findCssDanger(element.text) : null) ?? findAttributeDanger(element)
}

const findNodeDanger = (node: XmlNode): string | null => {
  if (node instanceof XmlElement) return findElementDanger(node)
  if (node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet')
    return 'une feuille de style extérieure (xml-stylesheet)'
  // Entities and default attributes are written there: browsers put them in the drawing.
  if (node instanceof XmlDocumentType && node.internalSubset)
    return 'des définitions dans son DOCTYPE'
  return null
}

/**
 * Finds in a drawing what would run code, or load another file, once it is opened by its address.
 *
 * @param document - read with `preserveDocumentType`
 * @returns what it holds, in French, after « contient »; null for a drawing and nothing else
 */
export const findSvgDanger = (document: XmlDocument): string | null => {
  const waiting: XmlNode[] = [...document.children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const danger = findNodeDanger(node)
    if (danger) return danger
    if (node instanceof XmlElement) for (const child of node.children) waiting.push(child)
  }
  return null
}
