import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { Site } from '../model/site/createSite.ts'
import { isGenerated } from '../model/site/isGenerated.ts'
import { followRedirect, type Redirect } from '../model/site/readRedirects.ts'
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

const checkRedirect = (site: Site, { from, to, file, line }: Redirect): SiteDraft[] => {
  // A whole address leaves the site; `:splat` and the like depend on what is asked.
  if (!to.startsWith('/') || /:[a-z]/i.test(to)) return []
  const place = { file, line, column: 1 }
  const [path = '', hash = ''] = to.replace(/\?[^#]*/, '').split('#')
  const end = followAll(site, path)
  if (end === null)
    return [
      {
        ...place,
        message: `La redirection de « ${from} » tourne en rond.`,
        suggestion: 'Faites pointer « to » vers une page qui existe.',
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
          ? `Vouliez-vous dire « ${nearest} » ?`
          : 'Faites pointer « to » vers une page qui existe.',
      },
    ]
  }
  if (!hash || !page.anchors || page.anchors.has(hash)) return []
  return [
    {
      ...place,
      message: `La redirection de « ${from} » mène à « ${to} », mais ${end} n’a pas ce titre.`,
      suggestion: 'Corrigez ce qui suit « # », ou retirez-le.',
    },
  ]
}

/** Redirections of `netlify.toml` lead to pages that exist. */
export const redirects: SiteRule = {
  name: 'redirections',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => site.redirects.flatMap((redirect) => checkRedirect(site, redirect)),
}
