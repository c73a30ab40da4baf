import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { findOtherAnchor } from '../model/site/otherAnchors.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'
import { findNearest } from '../lib/findNearest.ts'

/** An address that names a place in a page. */
interface AnchoredAddress {
  url: string
  /** Offset in the file of what is written. */
  offset: number
  /** Offset of the address itself, null when it is written elsewhere. */
  urlOffset: number | null
}

/** Where what readers would type leads, in this very page. */
const listQuestionAnchors = ({ frontMatter }: SitePage): AnchoredAddress[] =>
  ['questions', 'hiddenLabels'].flatMap((key) => {
    const list = frontMatter.data[key]
    return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((question, index) => {
      const url = (question as { a?: unknown } | null)?.a
      if (typeof url !== 'string') return []
      return { url, offset: frontMatter.locate([key, index, 'a']), urlOffset: null }
    })
  })

const checkAnchor = (
  { url, offset, urlOffset }: AnchoredAddress,
  page: SitePage,
  site: Site,
): PageDraft[] => {
  if (!url.includes('#')) return []
  const target = resolveTarget(site, page, url)
  if (target.kind !== 'page' || !target.hash || !target.page.anchors) return []
  // VuePress writes `#_1-titre` for `#1-titre`.
  const hash = target.hash.replace(/^(\d)/, '_$1')
  if (target.page.anchors.has(hash)) return []
  const hashOffset = urlOffset === null ? null : urlOffset + url.indexOf('#')
  const moved = site.ledger?.moved[`${target.page.address}#${hash}`]
  if (moved)
    return [
      {
        offset: hashOffset ?? offset,
        message: `« #${target.hash} » est l’ancien nom d’un titre.`,
        suggestion: `Écrivez « ${moved} ».`,
        ...(urlOffset !== null && {
          fix: { start: urlOffset, end: urlOffset + url.length, text: moved },
        }),
      },
    ]
  const other = findOtherAnchor(target.hash, target.page.headings)
  if (other)
    return [
      {
        offset: hashOffset ?? offset,
        message: `« #${target.hash} » est le nom qu’un autre système donne à ce titre.`,
        suggestion: `Écrivez « #${other} ».`,
        ...(hashOffset !== null &&
          urlOffset !== null && {
            fix: { start: hashOffset, end: urlOffset + url.length, text: `#${other}` },
          }),
      },
    ]
  const nearest = findNearest(hash, target.page.anchors)
  const where = target.page === page ? 'cette page' : target.page.address
  return [
    {
      offset: hashOffset ?? offset,
      message: `« #${target.hash} » ne correspond à aucun titre de ${where}.`,
      suggestion: nearest
        ? `Vouliez-vous dire « #${nearest} » ?`
        : 'Copiez l’ancre depuis la page : c’est le titre en minuscules, sans accent, avec des tirets.',
    },
  ]
}

/** What an address names after `#` is in the page: a heading, a term of the glossary, an `id`. */
export const anchors: PageRule = {
  name: 'ancres',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) =>
    [...page.links, ...listQuestionAnchors(page)].flatMap((address) =>
      checkAnchor(address, page, site),
    ),
}
