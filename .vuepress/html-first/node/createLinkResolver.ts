import type { Page } from 'vuepress/core'
import { normalizeRoutePath, splitPath } from 'vuepress/shared'

/**
 * Resolves internal links as the component `RouteLink` does: to the address of the page, or to the
 * address that the name of its file leads to.
 *
 * @returns from an internal link and the address of the page that holds it, to an `href`
 */
export const createLinkResolver = (
  pages: readonly Pick<Page, 'path' | 'pathInferred'>[],
  base: string,
): ((to: string, currentPath: string) => string) => {
  const addresses = new Map<string, string>()
  for (const { path, pathInferred } of pages) {
    if (pathInferred) addresses.set(encodeURI(normalizeRoutePath(pathInferred)), path)
  }
  for (const { path } of pages) addresses.set(path, path)

  return (to, currentPath) => {
    if (/^[#?]/.test(to)) return to
    const { pathname, hashAndQueries } = splitPath(to)
    const route = normalizeRoutePath(pathname, currentPath)
    const address = addresses.get(route) ?? addresses.get(encodeURI(route)) ?? route
    return `${base}${address.slice(1)}${hashAndQueries}`
  }
}
