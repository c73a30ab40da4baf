import type { FixableFinding } from '../Rule.ts'
import type { Redirect } from '../../../model/site/readRedirects.ts'
import { locate } from '../../../model/source/TextIndex.ts'
import { checkBuiltLinks } from './checkBuiltLinks.ts'
import type { BuiltSite } from './readBuiltSite.ts'
import { validateHtml } from './validateHtml.ts'

/**
 * Checks the pages that readers get: valid HTML, links and anchors that exist.
 *
 * @param prefix - path of the built site relative to the folder checked: `../dist/`
 */
export const checkBuiltSite = (
  site: BuiltSite,
  { prefix, redirects }: { prefix: string; redirects: readonly Redirect[] },
): FixableFinding[] =>
  site.pages.flatMap((page) =>
    [
      ...validateHtml(page),
      ...checkBuiltLinks(page, {
        files: site.files,
        findAnchors: (file) => site.pagesByFile.get(file)?.anchors,
        redirects,
        base: '/',
      }),
    ].map(({ offset, message, suggestion }) => ({
      file: prefix + page.file,
      ...locate(page.index, offset),
      rule: 'pages-construites',
      severity: 'error',
      message,
      suggestion,
    })),
  )
