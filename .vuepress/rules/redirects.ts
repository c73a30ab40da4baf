import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { Site } from '../model/site/createSite.ts'
import { decodeAddress } from '../model/groups/node/decodeAddress.ts'
import { isGenerated } from '../model/site/isGenerated.ts'
import { followRedirect, type Redirect } from '../model/site/readRedirects.ts'
import { writeRedirect } from '../model/site/writeRedirect.ts'
import { findNearest } from '../lib/findNearest.ts'

const MAX_STEPS = 10

/** Last address of a chain of redirections; null when it goes round in circles. */
const followAll = (site: Site, start: string): string | null => {
  let address = start
  for (let step = 0; step < MAX_STEPS; step += 1) {
    // A rule applies only where nothing is served.
    if (site.pagesByAddress.has(address) || isGenerated(site, address)) return address
    const next = followRedirect(site.redirects, address)
    if (next === null) return address
    address = next.replace(/[?#].*$/s, '')
  }
  return null
}

const checkRedirect = (site: Site, redirect: Redirect): SiteDraft[] => {
  const { from, to, file, line, column = 1, toPlace = { line, column } } = redirect
  // A whole address leaves the site; `:splat` and the like depend on what is asked.
  if (!to.startsWith('/') || /:[a-z]/i.test(to)) return []
  const place = { file, ...toPlace }
  const suggest = (address: string): string =>
    `Écrivez : ${writeRedirect(file, { from, to: address }, 'to')}`
  const [path = '', hash = ''] = to.replace(/\?[^#]*/, '').split('#')
  const end = followAll(site, decodeAddress(path))
  if (end === null)
    return [
      {
        ...place,
        message: `La redirection de « ${from} » tourne en rond.`,
        suggestion: `Menez à une page qui existe. ${suggest('/page-qui-existe/')}`,
      },
    ]
  const page = site.pagesByAddress.get(end)
  if (!page) {
    if (site.publicFiles.has(end) || isGenerated(site, end)) return []
    const nearest = findNearest(
      end,
      site.pages.map(({ address }) => address),
    )
    return [
      {
        ...place,
        message: `La redirection de « ${from} » mène à « ${to} », qui n’existe pas.`,
        suggestion: nearest
          ? `Vouliez-vous dire « ${nearest} » ? ${suggest(encodeURI(nearest))}`
          : `Menez à une page qui existe. ${suggest('/page-qui-existe/')}`,
      },
    ]
  }
  if (!hash || !page.anchors || page.anchors.has(hash)) return []
  return [
    {
      ...place,
      message: `La redirection de « ${from} » mène à « ${to} », mais ${end} n’a pas ce titre.`,
      suggestion: `Corrigez ce qui suit « # », ou retirez-le. ${suggest(path)}`,
    },
  ]
}

/** Redirections of `netlify.toml` and of the site stay in it, and lead to pages that exist. */
export const redirects: SiteRule = {
  name: 'redirections',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => [
    ...site.redirectProblems,
    ...site.redirects.flatMap((redirect) => checkRedirect(site, redirect)),
  ],
}
