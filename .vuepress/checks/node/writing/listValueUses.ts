import type { Site, SitePage } from '../../../model/site/createSite.ts'
import { indexText, locate } from '../../../model/source/TextIndex.ts'
import { type CopyFinder, createCopyFinder } from '../../../constructs/values/shared/findCopies.ts'
import { findCitations } from '../../../constructs/values/shared/citations.ts'
import { listPageCitations } from '../../../constructs/values/shared/pageCitations.ts'
import type { ReferenceValue } from '../../../constructs/values/shared/ReferenceValue.ts'
import { copiedValues } from '../../../rules/copiedValues.ts'

/** A line of a file. */
export interface ValuePlace {
  file: string
  line: number
}

/** Where a value is read. */
export interface ValueUses {
  value: ReferenceValue
  /** Pages and data files that cite it. */
  citations: ValuePlace[]
  /** Where it is written in full, and cannot follow: headers of pages, drawings, text. */
  copies: ValuePlace[]
}

/** A file beside the pages: data that may cite values, drawings that may write them. */
export interface OtherFile {
  file: string
  text: string
}

type Named = ValuePlace & { id: string }

const citePage = (page: SitePage): Named[] =>
  listPageCitations(page).map(({ id, index }) => ({
    id,
    file: page.file,
    line: locate(page.index, index).line,
  }))

const citeOther = ({ file, text }: OtherFile): Named[] => {
  const index = indexText(text)
  return findCitations(text).map((citation) => ({
    id: citation.id,
    file,
    line: locate(index, citation.index).line,
  }))
}

const copyIn = (
  find: CopyFinder,
  { file, text }: OtherFile,
  placeOf: (offset: number) => number,
): Named[] =>
  find(text, (at) => ({ text, at }), file).flatMap(({ start, values }) =>
    values.map(({ id }) => ({ id, file, line: placeOf(start) })),
  )

const copyInHeader = (find: CopyFinder, { file, blocks, index }: SitePage): Named[] =>
  blocks
    .filter(({ kind }) => kind === 'frontMatter')
    .flatMap(({ text, start }) =>
      copyIn(find, { file, text }, (offset) => locate(index, start + offset).line),
    )

const copyInText = (page: SitePage, site: Site): Named[] =>
  copiedValues.check({ page, site }).flatMap(({ offset, suggestion }) =>
    findCitations(suggestion).map(({ id }) => ({
      id,
      file: page.file,
      line: locate(page.index, offset).line,
    })),
  )

const copyInOther = (find: CopyFinder, other: OtherFile): Named[] => {
  const index = indexText(other.text)
  return copyIn(find, other, (offset) => locate(index, offset).line)
}

const once = (places: readonly Named[], id: string): ValuePlace[] => [
  ...new Map(
    places
      .filter((place) => place.id === id)
      .map(({ file, line }) => [`${file}:${line}`, { file, line }]),
  ).values(),
]

/**
 * Where each value of a folder is read: what is to be read again when it changes.
 *
 * @param others - the folder's data files and drawings
 */
export const listValueUses = (site: Site, others: readonly OtherFile[]): ValueUses[] => {
  const { values = [], file = '' } = site.values ?? {}
  const find = createCopyFinder(values)
  const beside = others.filter((other) => other.file !== file)
  const citations = [...site.pages.flatMap(citePage), ...beside.flatMap(citeOther)]
  const copies = [
    ...site.pages.flatMap((page) => [...copyInHeader(find, page), ...copyInText(page, site)]),
    ...beside.flatMap((other) => copyInOther(find, other)),
  ]
  return values.map((value) => ({
    value,
    citations: once(citations, value.id),
    copies: once(copies, value.id),
  }))
}
