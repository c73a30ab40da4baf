import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'
import { judgeAnchor } from './judgeAnchor.ts'

/** An address that names a place in a page. */
interface AnchoredAddress {
  url: string
  /** Offset in the file of what is written. */
  offset: number
  /** Offset of the address itself, null when it is written elsewhere. */
  urlOffset: number | null
}

/** Where the questions of a page lead, in this very page. */
const listQuestionAnchors = ({ frontMatter }: SitePage): AnchoredAddress[] => {
  const { questions } = frontMatter.data
  return (Array.isArray(questions) ? (questions as unknown[]) : []).flatMap((question, index) => {
    const url = (question as { a?: unknown } | null)?.a
    if (typeof url !== 'string') return []
    return { url, offset: frontMatter.locate(['questions', index, 'a']), urlOffset: null }
  })
}

const checkAnchor = (
  { url, offset, urlOffset }: AnchoredAddress,
  page: SitePage,
  site: Site,
): PageDraft[] => {
  if (!url.includes('#')) return []
  const target = resolveTarget(site, page, url)
  if (target.kind !== 'page' || !target.hash) return []
  const where = target.page === page ? 'cette page' : target.page.address
  const problem = judgeAnchor(target.hash, target.page, site, where)
  if (!problem) return []
  const { message, suggestion, moved, renamed } = problem
  if (urlOffset === null) return [{ offset, message, suggestion }]
  const hashOffset = urlOffset + url.indexOf('#')
  const end = urlOffset + url.length
  const draft = { offset: hashOffset, message, suggestion }
  if (moved !== undefined) return [{ ...draft, fix: { start: urlOffset, end, text: moved } }]
  if (renamed !== undefined) return [{ ...draft, fix: { start: hashOffset, end, text: renamed } }]
  return [draft]
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
