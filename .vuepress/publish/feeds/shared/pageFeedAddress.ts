/** Address of the feed of a page, beside it, without base. */
export const pageFeedAddress = (address: string): string =>
  address.endsWith('/') ? `${address}atom.xml` : address.replace(/(?:\.html)?$/, '.atom.xml')
