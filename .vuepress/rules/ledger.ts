import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { isGenerated } from '../model/site/isGenerated.ts'
import type { Ledger } from '../model/site/ledger.ts'
import { followRedirect } from '../model/site/readRedirects.ts'
import { findNearest } from '../lib/findNearest.ts'

const checkAnchors = (page: SitePage, address: string, ledger: Ledger): SiteDraft[] => {
  const { anchors } = page
  if (!anchors) return []
  return (ledger.addresses[address] ?? [])
    .filter((id) => !anchors.has(id) && ledger.moved[`${address}#${id}`] === undefined)
    .map((id) => {
      const nearest = findNearest(id, anchors)
      return {
        file: page.file,
        line: 1,
        column: 1,
        message: `La page n’a plus le titre « #${id} », que des liens d’autres sites peuvent viser.`,
        suggestion: `Remettez le titre, ou ajoutez "${address}#${id}": "${address}#${nearest ?? '…'}" sous « moved » dans addresses.json.`,
      }
    })
}

/** Who already reads a page would find it gone. */
const tellWithdrawn = ({ file }: SitePage, address: string): SiteDraft => ({
  file,
  line: 1,
  column: 1,
  message: `La page est un brouillon ou attend son jour, et son adresse ${address} a déjà été publiée : elle ne mènerait plus nulle part.`,
  suggestion:
    'Retirez « draft » et « publishOn » ; pour préparer une nouvelle version, écrivez-la dans une proposition de modification.',
})

const checkMoved = (site: Site, ledger: Ledger): SiteDraft[] =>
  Object.entries(ledger.moved).flatMap(([from, to]) => {
    if (to === '') return []
    const [address = '', id = ''] = to.split('#')
    const page = site.pagesByAddress.get(address)
    if (page && (id === '' || !page.anchors || page.anchors.has(id))) return []
    return [
      {
        file: ledger.file,
        line: 1,
        column: 1,
        message: `« ${from} » est dit déplacé vers « ${to} », qui n’existe pas.`,
        suggestion: 'Corrigez la ligne sous « moved » dans addresses.json.',
      },
    ]
  })

/** No address and no anchor that was once published leads nowhere. */
export const ledger: SiteRule = {
  name: 'registre',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => {
    const { ledger: book } = site
    const problems = site.ledgerProblems.map((problem) => ({ ...problem, column: 1 }))
    if (!book) return problems
    const missing = Object.keys(book.addresses).flatMap((address): SiteDraft[] => {
      const page = site.pagesByAddress.get(address)
      if (page)
        return page.publication.state === 'published'
          ? checkAnchors(page, address, book)
          : [tellWithdrawn(page, address)]
      if (followRedirect(site.redirects, address) !== null) return []
      if (site.publicFiles.has(address) || isGenerated(site, address)) return []
      return [
        {
          file: book.file,
          line: book.lines[address] ?? 1,
          column: 1,
          message: `L’adresse ${address} a été publiée et ne mène plus nulle part.`,
          suggestion: `Ajoutez une redirection dans netlify.toml : [[redirects]] from = "${address}" to = "/la-page-qui-la-remplace/" status = 301.`,
        },
      ]
    })
    return [...problems, ...missing, ...checkMoved(site, book)]
  },
}
