/** Address of a page's Markdown copy, from the page's: `/droit/` has `/droit/index.md`, `/a.html` has `/a.md`. */
export const copyAddress = (address: string): string =>
  address.endsWith('/') ? `${address}index.md` : address.replace(/(\.html)?$/, '.md')
