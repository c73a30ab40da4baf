/** File of the built site behind an address without base: `/pdf/` is `pdf/index.html`. */
export const addressFile = (address: string): string => {
  const path = decodeURI(address).replace(/^\/+/, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
