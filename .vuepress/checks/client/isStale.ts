import { resolveRoute } from 'vuepress/client'

/**
 * Whether an address is now that of another page than the one shown there: VuePress goes on showing « Page
 * introuvable » when a page comes back, and the first of two pages of one address when the other leaves it. A page
 * that was removed stays until it is left, which the panel says.
 *
 * @param path - address in the browser
 * @param shownFile - file of the page that is shown, null when none is
 */
export const isStale = async (path: string, shownFile: string | null): Promise<boolean> => {
  const { notFound, loader } = resolveRoute(path)
  if (notFound) return false
  try {
    const { _pageData } = await loader()
    return (_pageData as { filePathRelative?: string | null }).filePathRelative !== shownFile
  } catch {
    // A page that does not compile has its own screen.
    return false
  }
}
