import { decodeEntities } from '../../../lib/decodeEntities.ts'
import { replaceBetween } from '../../../lib/replaceBetween.ts'
import { judgeBuiltLink, type LinkTargets } from './judgeBuiltLink.ts'

const LINK_RE = /\s(?:href|src|poster|action)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const ANCHOR_RE = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

const listValues = (html: string, pattern: RegExp): Set<string> =>
  new Set(
    Array.from(html.matchAll(pattern), ([, double, single, bare]) =>
      decodeEntities(double ?? single ?? bare!),
    ),
  )

export interface SuspectsInput extends Omit<LinkTargets, 'findAnchors'> {
  /** Path of each page in the built site. */
  pages: readonly string[]
  read: (page: string) => string
}

/**
 * Finds, without parsing them, the pages that may have a dead link: the others have none. What looks like an
 * attribute counts as one, wherever it stands.
 *
 * @returns paths in the built site
 */
export const findSuspectPages = ({ pages, read, ...targets }: SuspectsInput): string[] => {
  const links = new Map<string, string[]>()
  const anchors = new Map<string, Set<string>>()
  for (const page of pages) {
    // An element within a script is text.
    const html = replaceBetween(read(page), ['<script', '</script'], () => '')
    anchors.set(page, listValues(html, ANCHOR_RE))
    const values = [...listValues(html, LINK_RE)]
    // Anchors of the pages that follow are not known yet: only what names one waits.
    const isWrong = values.some((value) => {
      const path = value.split('#', 1)[0]!
      return judgeBuiltLink(path, page, { ...targets, findAnchors: () => undefined }) !== null
    })
    links.set(page, isWrong ? values : values.filter((value) => value.includes('#')))
  }
  const whole = { ...targets, findAnchors: (file: string) => anchors.get(file) }
  return pages.filter((page) =>
    links.get(page)!.some((value) => judgeBuiltLink(value, page, whole) !== null),
  )
}
