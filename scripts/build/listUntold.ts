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
 */
export const listUntold = (
  dead: readonly Finding[],
  told: readonly Finding[],
  pages: readonly BuiltPage[],
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
    // A page of MDX is told under the name of its own file.
    return source != null && !files.has(source) && !files.has(`${source}x`)
  })
}
