import { parseSrcset } from '../../../lib/parseSrcset.ts'
import { readImageAddresses } from '../shared/readImageAddresses.ts'

/** What becomes of an address: another one, or nothing when the image is not shown. */
export type RewriteAddress = (url: string, offset: number) => string | null

/** `2x`, `640w`. Vue writes a descriptor as it is in a script: another one is left out. */
const DESCRIPTOR_RE = /^\d{1,5}(?:\.\d{1,3})?[whx]$/

const rewriteSrcset = (srcset: string, rewrite: (url: string) => string | null): string =>
  parseSrcset(srcset)
    .flatMap(({ url, descriptor }) => {
      const address = rewrite(url)
      if (address === null) return []
      return [DESCRIPTOR_RE.test(descriptor) ? `${address} ${descriptor}` : address]
    })
    .join(', ')

/**
 * Gives every image of a piece of HTML another address. An image that has none left loses its attribute.
 *
 * @param rewrite - from an address and its offset in the piece, to the one to write, encoded
 */
export const rewriteImageAddresses = (html: string, rewrite: RewriteAddress): string => {
  let result = ''
  let position = 0
  for (const { attribute, value, start, end, valueStart } of readImageAddresses(html)) {
    // A drawing names its own parts so.
    if (attribute.endsWith('href') && value.startsWith('#')) continue
    const toAddress = (url: string): string | null => rewrite(url, valueStart)
    const address =
      attribute === 'srcset' ? rewriteSrcset(value, toAddress) || null : toAddress(value)
    const written =
      address === null ? '' : `${html.slice(start, start + attribute.length)}="${address}"`
    result += html.slice(position, start) + written
    position = end
  }
  return result + html.slice(position)
}
