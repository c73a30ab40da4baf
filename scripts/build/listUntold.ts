import type { Finding } from '../../.vuepress/checks/shared/Finding.ts'

/** A page of the site: its file in the folder, and the one that was built of it. */
interface BuiltPage {
  filePathRelative: string | null
  htmlFilePathRelative: string
}

/** Rules that tell a link that leads nowhere in the file where it is written. */
const LINK_RULES = new Set(['liens-internes', 'ancres'])

/**
 * The dead links of a built site that nothing tells in a file of the folder. A link of a page is also in what is
 * made of it — list, index, page to print: once it is told where it is written, it is not told again.
 *
 * @param mdxFiles - names that pages of MDX are told under: see `SiteFolders`
 */
export const listUntold = (
  dead: readonly Finding[],
  told: readonly Finding[],
  pages: readonly BuiltPage[],
  mdxFiles: ReadonlyMap<string, string> = new Map(),
): Finding[] => {
  const files = new Set(told.filter(({ rule }) => LINK_RULES.has(rule)).map(({ file }) => file))
  if (files.size === 0) return [...dead]
  const sources = new Map(
    pages.map(({ htmlFilePathRelative, filePathRelative }) => [
      htmlFilePathRelative,
      filePathRelative,
    ]),
  )
  return dead.filter(({ file }) => {
    const source = sources.get(file)
    return source != null && !files.has(mdxFiles.get(source) ?? source)
  })
}
