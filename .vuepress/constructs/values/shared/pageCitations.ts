import type { PageCode } from '../../../model/page/Page.ts'
import type { SourcePage } from '../../../model/source/parsePage.ts'
import { type Citation, findCitations } from './citations.ts'

/** A citation of a page, at its offset in the file. */
export interface PageCitation extends Citation {
  /** In prose: elsewhere, in the front matter or in HTML, nothing is put in its place. */
  isRead: boolean
}

const isWithin = (offset: number, [start, end]: readonly [number, number]): boolean =>
  offset >= start && offset < end

/** Where code is shown: what looks like a citation there is an example. */
const listCode = ({ content, scan, inlineCodes, codeBlocks }: SourcePage): [number, number][] => [
  ...inlineCodes,
  ...scan.fences.map(({ offset, closedAt }): [number, number] => [
    offset,
    closedAt ?? content.length,
  ]),
  ...codeBlocks
    .filter(({ isIndented }: PageCode) => isIndented)
    .map(({ offset, content: code }): [number, number] => [offset, offset + code.length]),
]

const isInProse = ({ blocks }: SourcePage, offset: number): boolean =>
  blocks.some(
    ({ kind, start, text }) =>
      kind !== 'frontMatter' && isWithin(offset, [start, start + text.length]),
  )

/** The citations of values in a page, in order; those that code shows are left out. */
export const listPageCitations = (page: SourcePage): PageCitation[] => {
  const found = findCitations(page.content)
  if (found.length === 0) return []
  const code = listCode(page)
  return found
    .filter(({ index }) => !code.some((range) => isWithin(index, range)))
    .map((citation) => ({ ...citation, isRead: isInProse(page, citation.index) }))
}
