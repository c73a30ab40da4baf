import type { ReadWord } from './analyzeText.ts'
import { markMatches, type Match } from './markMatches.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { readBlocks } from './textBlocks.ts'
import type { MarkedText } from './types.ts'

const LENGTH = 200
/** Characters shown before the first match. */
const LEAD = 50
const SEPARATOR = ' · '

/** What a match counts in code and in what stands for an image: an excerpt begins there only for want of better. */
const ASIDE_SHARE = 0.2

/**
 * The match from which `LENGTH` characters answer the most words of the query, rare ones first, words
 * typed before what replaces them.
 */
const findBestStart = (matches: readonly Match[], terms: readonly ScoredTerm[]): number => {
  let best = 0
  let bestScore = -1
  for (const { start, weight: first } of matches) {
    const inside = matches.filter(
      (match) => match.start >= start && match.end <= start + LENGTH - LEAD,
    )
    const weights = new Map<number, number>()
    for (const { term, weight } of inside)
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    const score = [...weights].reduce(
      (sum, [term, weight]) => sum + weight * (terms[term]?.rarity ?? 0),
      (first + inside.length) / 100,
    )
    if (score > bestScore) {
      best = start
      bestScore = score
    }
  }
  return best
}

interface Range {
  start: number
  end: number
}

/** A section as one line, and where its code and its images stand in it. */
const joinBlocks = (source: string): { text: string; asides: Range[] } => {
  let text = ''
  const asides: Range[] = []
  for (const block of readBlocks(source)) {
    const start = text ? text.length + SEPARATOR.length : 0
    text += (text && SEPARATOR) + block.text
    if (block.isCode || block.isImage) asides.push({ start, end: text.length })
  }
  return { text, asides }
}

/** Moves a cut to the space before it, so that no word is cut. */
const toWordStart = (text: string, position: number): number =>
  position <= 0 ? 0 : text.lastIndexOf(' ', position - 1) + 1

const toMarks = (matches: readonly Match[]): [number, number][] =>
  matches.map(({ start, end }) => [start, end])

/** A whole text with its matches: titles and headings. */
export const markText = (
  text: string,
  terms: readonly ScoredTerm[],
  read?: ReadWord,
): MarkedText => ({
  text,
  marks: toMarks(markMatches(text, terms, read)),
})

/**
 * About 200 characters of a section around the words that answer the query; its beginning without any.
 *
 * @param source - text of the section: see `textBlocks`
 */
export const buildExcerpt = (
  source: string,
  terms: readonly ScoredTerm[],
  read?: ReadWord,
): MarkedText => {
  const { text, asides } = joinBlocks(source)
  const matches = markMatches(text, terms, read)
  const isAside = ({ start }: Range): boolean =>
    asides.some((range) => start >= range.start && start < range.end)
  const first = findBestStart(
    matches.map((match) =>
      isAside(match) ? { ...match, weight: match.weight * ASIDE_SHARE } : match,
    ),
    terms,
  )
  const start = toWordStart(text, first > LEAD ? first - LEAD : 0)
  const cut = start + LENGTH
  const end = cut >= text.length ? text.length : Math.max(toWordStart(text, cut), first + 1)
  const before = start > 0 ? '… ' : ''
  const after = end < text.length ? '…' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).replace(/[\s·]+$/, '') + (after && ` ${after}`),
    marks: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => [match.start + shift, match.end + shift]),
  }
}
