import { isIndexFile } from '../lib/indexFile.ts'
import * as posix from '../lib/posixPath.ts'
import type { SiteRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { listHeaderLinks } from '../model/source/listHeaderLinks.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'

/** Pages that the footer of every page names; see `SiteFooter.vue`. */
const FOOTER = new Set([
  '/plan-du-site/',
  '/accessibilite/',
  '/mentions-legales/',
  '/contribuer/',
  '/nouveautes/',
])
/** Components that make a page of the site, which the site itself leads to. */
const OWN_PAGES = new Set([
  'GlossaryList',
  'LegalIndex',
  'PDFExports',
  'ReaderForm',
  'SearchPage',
  'SitePlan',
])

/**
 * Folders that the menu shows with the pages that they hold: see `resolveGroups`. Those without an introduction
 * are one of them where the rule `dossiers` does not stop the site, and pages in no folder where it is not ours.
 */
const listMenuFolders = ({ pages, isHouse, isLenient }: Site): ReadonlySet<string> =>
  new Set(
    pages
      .filter(({ file }) =>
        posix.dirname(file) === '.' ? !isHouse : isLenient || isIndexFile(file),
      )
      .map(({ file }) => posix.dirname(file)),
  )

const listTargets = (site: Site, page: SitePage): SitePage[] => {
  const inHeader = listHeaderLinks(page.frontMatter).map(({ url }) => url)
  return [...page.links.map(({ url }) => url), ...inHeader].flatMap((url) => {
    const target = url ? resolveTarget(site, page, url) : null
    return target?.kind === 'page' ? [target.page] : []
  })
}

/** Pages that a reader comes to from the home page and the menus, and what these link to in turn. */
const findReached = (site: Site): ReadonlySet<SitePage> => {
  const folders = listMenuFolders(site)
  const reached = new Set(
    site.pages.filter(
      ({ file, kind, address, tags }) =>
        kind === 'home' ||
        folders.has(posix.dirname(file)) ||
        FOOTER.has(address) ||
        /^404\.md$/i.test(file) ||
        tags.some(({ name }) => OWN_PAGES.has(name)),
    ),
  )
  // A set is walked to its end, what is added on the way included.
  for (const page of reached) for (const target of listTargets(site, page)) reached.add(target)
  return reached
}

/**
 * Each page is in a menu, or a page that readers reach links to it. A folder without a home page is
 * a part of a site, whose other part may lead to it.
 */
export const unreachablePages: SiteRule = {
  name: 'pages-sans-menu',
  severity: 'warning',
  scope: 'site',
  check: ({ site }) => {
    if (!site.pages.some(({ kind }) => kind === 'home')) return []
    const reached = findReached(site)
    return site.pages
      .filter((page) => !reached.has(page))
      .map(({ file, kind }) => ({
        file,
        line: 1,
        column: 1,
        message: 'Aucun menu ni aucune page ne mène à celle-ci.',
        suggestion:
          kind === 'site'
            ? 'Placez-la dans le dossier d’un guide, ou faites un lien vers elle depuis une autre page.'
            : `Ajoutez ${posix.dirname(file)}/README.md, qui fait de ce dossier un guide, ou faites un lien vers la page.`,
      }))
  },
}
