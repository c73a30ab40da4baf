import type { CheerioAPI } from 'cheerio'

/** Attributes that name one or several ids of the same page. */
const REFERENCES = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']
const URL_RE = /url\(\s*(['"]?)#/g

/**
 * Puts a prefix before every id, and wherever an id is named, so that several pages fit in one.
 * Links (`href`) are left to `resolveChapterLink`, drawings (`<use href="#…">`, `url(#…)`) are not.
 *
 * @returns the ids, prefix included, in the order of the text
 */
export const prefixIds = ($: CheerioAPI, prefix: string): string[] => {
  const ids: string[] = []
  $('[id]').each((_, element) => {
    element.attribs.id = prefix + element.attribs.id
    ids.push(element.attribs.id)
  })
  for (const name of REFERENCES)
    $(`[${name}]`).attr(name, (_, value) =>
      value
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => prefix + id)
        .join(' '),
    )
  $('svg, svg *').each((_, element) => {
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^(xlink:)?href$/.test(name) && value.startsWith('#') && element.tagName !== 'a')
        element.attribs[name] = `#${prefix}${value.slice(1)}`
      else if (value.includes('url('))
        element.attribs[name] = value.replace(URL_RE, `url($1#${prefix}`)
    }
  })
  return ids
}
