import { parseGlossary } from '../constructs/glossary/node/parseGlossary.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'
import { locate } from '../model/source/TextIndex.ts'

const place = (page: SitePage, path: readonly PropertyKey[]) => ({
  file: page.file,
  ...locate(page.index, page.frontMatter.locate(path, 'key')),
})

const checkTerms = (page: SitePage): SiteDraft[] =>
  parseGlossary(page.frontMatter.data.terms).problems.map(({ path, problem, hint }) => ({
    ...place(page, path),
    message: problem.charAt(0).toLocaleUpperCase('fr') + problem.slice(1),
    suggestion: hint,
  }))

/** The glossary: one page holds it, its terms are whole, different, and lead to terms that exist. */
export const glossary: SiteRule = {
  name: 'lexique',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => {
    const [first, ...others] = site.pages.filter(
      ({ frontMatter }) => frontMatter.data.terms !== undefined,
    )
    if (!first) return []
    return [
      ...checkTerms(first),
      ...others.map((page) => ({
        ...place(page, ['terms']),
        message: `« terms » est déjà dans « ${first.file} ».`,
        suggestion: 'Gardez tous les termes dans une seule page.',
      })),
    ]
  },
}
