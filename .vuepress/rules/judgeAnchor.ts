import { findNearest } from '../lib/findNearest.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { findOtherAnchor } from '../model/site/otherAnchors.ts'

/** Why a name of a passage leads nowhere. */
export interface AnchorProblem {
  message: string
  suggestion: string
  /** The address where the passage went. */
  moved?: string
  /** The name that the passage has here: `#titre`. */
  renamed?: string
}

/**
 * Says whether a page has what an anchor names: a heading, a term of the glossary, an `id`.
 *
 * @param written - what is written after `#`
 * @param where - the page, as its author reads it: « cette page »
 * @returns null when it has it, or when its anchors cannot be known before the build
 */
export const judgeAnchor = (
  written: string,
  page: SitePage,
  { ledger }: Pick<Site, 'ledger'>,
  where: string,
): AnchorProblem | null => {
  // VuePress writes `#_1-titre` for `#1-titre`.
  const hash = written.replace(/^(\d)/, '_$1')
  if (!page.anchors || page.anchors.has(hash)) return null
  const moved = ledger?.moved[`${page.address}#${hash}`]
  if (moved)
    return {
      message: `« #${written} » est l’ancien nom d’un titre.`,
      suggestion: `Écrivez « ${moved} ».`,
      moved,
    }
  const other = findOtherAnchor(written, page.headings)
  if (other)
    return {
      message: `« #${written} » est le nom qu’un autre système donne à ce titre.`,
      suggestion: `Écrivez « #${other} ».`,
      renamed: `#${other}`,
    }
  const nearest = findNearest(hash, page.anchors)
  return {
    message: `« #${written} » ne correspond à aucun titre de ${where}.`,
    suggestion: nearest
      ? `Vouliez-vous dire « #${nearest} » ?`
      : 'Copiez l’ancre depuis la page : c’est le titre en minuscules, sans accent, avec des tirets.',
  }
}
