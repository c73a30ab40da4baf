import { MARKS } from '../constructs/duties/shared/tableMarks.ts'
import { writeCitation, writeValue } from '../constructs/values/shared/citations.ts'
import {
  type Context,
  type Copy,
  type CopyFinder,
  createCopyFinder,
} from '../constructs/values/shared/findCopies.ts'
import type { ReferenceValue, ValueFile } from '../constructs/values/shared/ReferenceValue.ts'
import type { Fix, PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { ProseBlock } from '../model/page/ProseBlock.ts'
import type { SitePage } from '../model/site/createSite.ts'
import { revealText } from '../model/source/revealText.ts'
import { locate } from '../model/source/TextIndex.ts'

const finders = new WeakMap<ValueFile, CopyFinder>()

const getFinder = (file: ValueFile): CopyFinder => {
  const finder = finders.get(file) ?? createCopyFinder(file.values)
  finders.set(file, finder)
  return finder
}

/** Tables that `npm run devoirs` writes out of a data file, which cites the values itself. */
const findWritten = ({ content }: SitePage): [number, number] => {
  const start = content.indexOf(MARKS[0])
  const end = content.indexOf(MARKS[1], start)
  return start < 0 || end < 0 ? [-1, -1] : [start, end]
}

const SENTENCE_END_RE = /[.!?…](?=[\s\x01»])/g

/** Gives the sentence around an offset of a block, as it is written; of a cell, the whole row. Offsets go up. */
const createContextReader = (
  { content, index }: SitePage,
  { kind, start, text }: ProseBlock,
): ((offset: number) => Context) => {
  if (kind === 'cell') {
    const { line, column } = locate(index, start)
    const row = content.slice(index.lineStarts[line - 1], index.lineStarts[line])
    return (offset) => ({ text: row, at: column - 1 + offset })
  }
  // References are masked there: their full stops end no sentence.
  const ends = [...text.matchAll(SENTENCE_END_RE)].map((match) => match.index + 1)
  let rank = 0
  let from = 0
  const read = (): string => content.slice(start + from, start + (ends[rank] ?? text.length))
  let sentence = read()
  return (offset) => {
    const before = rank
    while (ends[rank] !== undefined && ends[rank]! <= offset) {
      from = ends[rank]!
      rank += 1
    }
    // The same string for the same sentence: whoever is given it compares it at no cost.
    if (rank !== before) sentence = read()
    return { text: sentence, at: offset - from }
  }
}

const WAYS = [false, true].flatMap((isInFigures) =>
  [false, true].map((isCapital) => ({ isCapital, isInFigures })),
)

const flatten = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ')

/** The citation that reads as what is written; null when none does. */
const findCitation = (value: ReferenceValue, written: string): string | null => {
  const way = WAYS.find((candidate) => flatten(writeValue(value, candidate)) === flatten(written))
  return way ? writeCitation(value.id, way) : null
}

const quote = (text: string): string => `« ${flatten(text)} »`

const tell = (page: SitePage, block: ProseBlock, copy: Copy): PageDraft => {
  const start = block.start + copy.start
  const end = block.start + copy.end
  const written = page.content.slice(start, end)
  const [value, ...others] = copy.values
  const citation = value && others.length === 0 ? findCitation(value, written) : null
  const fix: Fix | undefined =
    citation !== null && copy.isCertain ? { start, end, text: citation } : undefined
  const names = copy.values.map(
    (candidate) =>
      `${findCitation(candidate, written) ?? `[[valeur ${candidate.id}]]`} (${candidate.what})`,
  )
  return {
    offset: start,
    message: `${quote(written)} est écrit en toutes lettres : un changement de cette valeur oublierait cette page.`,
    suggestion: `Écrivez ${names.join(' ou ')}${fix ? ' ; « npm run check -- --fix » le fait' : ''}.`,
    ...(fix && { fix }),
  }
}

/** Values written in full in a sentence that speaks of them, where they could be cited. */
export const copiedValues: PageRule = {
  isFrench: true,
  name: 'valeurs-recopiees',
  severity: 'warning',
  isEditorial: true,
  scope: 'page',
  check: ({ page, site: { values } }) => {
    if (!values || values.values.length === 0) return []
    const find = getFinder(values)
    const [writtenFrom, writtenTo] = findWritten(page)
    return page.blocks
      .filter(
        ({ kind, start }) => kind !== 'frontMatter' && !(start > writtenFrom && start < writtenTo),
      )
      .flatMap((block) =>
        find(revealText(page.content, block), createContextReader(page, block), page.file).map(
          (copy) => tell(page, block, copy),
        ),
      )
  },
}
