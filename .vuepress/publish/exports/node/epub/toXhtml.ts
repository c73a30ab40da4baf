import type { CheerioAPI } from 'cheerio'

/** Attributes that EPUB readers know; the others serve the site alone. */
const ATTRIBUTES =
  /^(id|class|href|src|alt|title|lang|dir|width|height|colspan|rowspan|scope|headers|start|value|reversed|datetime|cite|role|aria-(label|labelledby|hidden))$/
const LEGACY = ['center', 'font', 'big', 'tt', 'strike', 'marquee', 'blink'].join()

const unwrapUnknown = ($: CheerioAPI): void => {
  $.root()
    .find('*')
    .each((_, element) => {
      if ($(element).is(LEGACY) || /[-:]/.test(element.tagName))
        $(element).replaceWith($(element).contents())
    })
}

/** `aria-label` is not allowed on an element that has no role. */
const isKnown = (name: string, tag: string, hasRole: boolean): boolean =>
  ATTRIBUTES.test(name) && (hasRole || !/^(div|span|p)$/.test(tag) || !/^aria-label/.test(name))

const cleanAttributes = ($: CheerioAPI): void => {
  $.root()
    .find('*')
    .each((_, element) => {
      if ($(element).closest('svg').length > 0) return
      const { attribs, tagName } = element
      element.attribs = Object.fromEntries(
        Object.entries(attribs).filter(([name]) => isKnown(name, tagName, 'role' in attribs)),
      )
    })
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg')
}

const ENTITY_RE = /&#x([\da-f]+);/g
const NOT_XML_RE = /[\p{Cc}\uFFFE\uFFFF]/gu

/**
 * Writes a text as XHTML that EPUB readers accept.
 *
 * @returns the content of `<body>`
 */
export const toXhtml = ($: CheerioAPI): string => {
  unwrapUnknown($)
  cleanAttributes($)
  return (
    $.xml()
      .replace(ENTITY_RE, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      // XML 1.0 has no place for control characters, which HTML lets through.
      .replace(NOT_XML_RE, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
  )
}
