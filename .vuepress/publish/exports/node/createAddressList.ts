/** The addresses that a printed guide cites: each has one number, whoever cites it. */
export interface AddressList {
  /**
   * Number of an address, given at its first citation.
   *
   * @param text - what is printed for it
   * @returns undefined when paper needs none: a page of the site, or an address that the text shows
   */
  number: (href: string, text: string) => number | undefined
  /** In the order of their numbers. */
  list: () => string[]
}

const bareAddress = (text: string): string =>
  text
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')

/**
 * An empty list of addresses.
 *
 * @param isExternal - tells the addresses that paper must keep from those of the site itself
 */
export const createAddressList = (isExternal: (href: string) => boolean): AddressList => {
  const numbers = new Map<string, number>()
  return {
    number: (href, text) => {
      if (!isExternal(href) || bareAddress(text) === bareAddress(href)) return undefined
      const number = numbers.get(href) ?? numbers.size + 1
      numbers.set(href, number)
      return number
    },
    list: () => [...numbers.keys()],
  }
}

/**
 * Tells the addresses that leave a site, those that paper must keep.
 *
 * @param site - its public address, and its base with both slashes
 */
export const leavesSite =
  ({ url, base }: { url: string; base: string }) =>
  (href: string): boolean =>
    /^(https?:)?\/\//.test(href) && !href.startsWith(`${url}${base}`)

/** The number of an address, behind what cites it; nothing where there is none. */
export const renderAddressNumber = (number: number | undefined): string =>
  number === undefined ? '' : `<span class="address-number">\u00a0[${number}]</span>`
