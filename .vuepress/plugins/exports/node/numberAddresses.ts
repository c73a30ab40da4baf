import type { CheerioAPI } from 'cheerio'

const EXTERNAL_RE = /^(https?:)?\/\//

const readable = (href: string): string => href.replace(/^https?:\/\//, '').replace(/\/$/, '')

/**
 * Numbers the addresses that links lead to, so that paper keeps them: `[1]` after the link, and the
 * list to be printed at the end of the chapter. An address has one number however often it is cited;
 * a link that already shows its address gets none.
 *
 * @param isOwn - tells the links that stay in the site, which get no number
 * @returns the addresses, in the order of their numbers
 */
export const numberAddresses = ($: CheerioAPI, isOwn: (href: string) => boolean): string[] => {
  const addresses: string[] = []
  $('a[href]').each((_, link) => {
    const href = link.attribs.href!
    if (!EXTERNAL_RE.test(href) || isOwn(href)) return
    if (readable($(link).text().trim()) === readable(href)) return
    if (!addresses.includes(href)) addresses.push(href)
    const number = addresses.indexOf(href) + 1
    $(link).after(`<span class="address-number">\u00a0[${number}]</span>`)
  })
  return addresses
}
