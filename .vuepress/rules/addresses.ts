import { shorten } from '../lib/shorten.ts'
import type { SiteDraft, SiteRule } from '../checks/node/Rule.ts'
import { checkInferred, checkPermalink } from '../model/site/addressPolicy.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { RESULTS_ADDRESS } from '../publish/writtenAddresses.ts'
import { locate } from '../model/source/TextIndex.ts'

const hasPermalink = ({ frontMatter }: SitePage): boolean =>
  typeof frontMatter.data.permalink === 'string' && frontMatter.data.permalink.trim() !== ''

const place = (page: SitePage): Pick<SiteDraft, 'file' | 'line' | 'column'> => ({
  file: page.file,
  ...locate(page.index, hasPermalink(page) ? page.frontMatter.locate(['permalink']) : 0),
})

/** Longest address that is shown, in signs. */
const MAX_SHOWN = 100

const checkForm = (page: SitePage): SiteDraft[] => {
  const asked = hasPermalink(page) ? String(page.frontMatter.data.permalink) : null
  // The one page whose name is meant for the error page.
  if (asked === null && page.file === '404.md') return []
  const problem = asked === null ? checkInferred(page.address) : checkPermalink(asked)
  if (!problem) return []
  const { message, suggestion, severity } = problem
  return [
    {
      ...place(page),
      message: `L’adresse « ${shorten(asked ?? page.address, MAX_SHOWN)} » ${message}.`,
      suggestion,
      severity,
      isEditorial: severity === 'warning',
    },
  ]
}

/** A page would take the place of a file that is served as it is, or stand in a folder of that name. */
const checkPublicFile = (page: SitePage, { publicFiles }: Site): SiteDraft[] => {
  const bare = page.address.replace(/\/$/, '')
  return publicFiles.has(bare)
    ? [
        {
          ...place(page),
          message: `L’adresse « ${page.address} » est celle d’un fichier de .vuepress/public/.`,
          suggestion: 'Choisissez une autre adresse.',
        },
      ]
    : []
}

/** `/A/`, `/a` and `/a/` are one folder on many disks; letters may be written whole or in two signs. */
const twinKey = (address: string): string =>
  address.normalize('NFC').toLowerCase().replace(/\/$/, '')

/** The page of results asks for its component: without it, the field of every page would lead to a plain text. */
const checkResults = (page: SitePage): SiteDraft[] =>
  twinKey(page.address) === twinKey(RESULTS_ADDRESS) && !page.content.includes('<SearchPage')
    ? [
        {
          ...place(page),
          message: `L’adresse « ${page.address} » est celle des résultats de la recherche.`,
          suggestion:
            'Choisissez une autre adresse, ou ajoutez <SearchPage></SearchPage> à cette page, pour qu’elle les montre.',
        },
      ]
    : []

/** Addresses of pages: within the site, well formed, and one page each. */
export const addresses: SiteRule = {
  name: 'adresses',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => {
    const first = new Map<string, SitePage>()
    // A page that has its address from its name had it before the one that asks for the same.
    const pages = [...site.pages].sort((a, b) => Number(hasPermalink(a)) - Number(hasPermalink(b)))
    return pages.flatMap((page) => {
      const drafts = checkForm(page)
      if (drafts.every(({ severity }) => severity === 'warning'))
        drafts.push(...checkPublicFile(page, site), ...checkResults(page))
      const key = twinKey(page.address)
      const other = first.get(key)
      if (!other) first.set(key, page)
      else
        drafts.push({
          ...place(page),
          message:
            other.address === page.address
              ? `L’adresse ${page.address} est déjà celle de ${other.file}.`
              : `L’adresse ${page.address} ne se distingue pas assez de ${other.address}, celle de ${other.file}.`,
          suggestion: 'Donnez à cette page un autre « permalink » dans l’en-tête.',
        })
      return drafts
    })
  },
}
