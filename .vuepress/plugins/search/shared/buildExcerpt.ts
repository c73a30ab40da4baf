import { markMatches, type Match } from './markMatches.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { readBlocks } from './textBlocks.ts'
import type { MarkedText } from './types.ts'

const LENGTH = 200
/** Characters shown before the first match. */
const LEAD = 50
const SEPARATOR = ' · '

/** The match from which `LENGTH` characters answer the most words of the query, rare ones first. */
const findBestStart = (matches: readonly Match[], terms: readonly ScoredTerm[]): number => {
  let best = 0
  let bestScore = -1
  for (const { start } of matches) {
    const inside = matches.filter(
      (match) => match.start >= start && match.end <= start + LENGTH - LEAD,
    )
    const answered = new Set(inside.map(({ term }) => term))
    const score =
      [...answered].reduce((sum, term) => sum + (terms[term]?.rarity ?? 0), 0) + inside.length / 100
    if (score > bestScore) {
      best = start
      bestScore = score
    }
  }
  return best
}

/** Moves a cut to the space before it, so that no word is cut. */
const toWordStart = (text: string, position: number): number =>
  position <= 0 ? 0 : text.lastIndexOf(' ', position - 1) + 1

const toMarks = (matches: readonly Match[]): [number, number][] =>
  matches.map(({ start, end }) => [start, end])

/** A whole text with its matches: titles and headings. */
export const markText = (text: string, terms: readonly ScoredTerm[]): MarkedText => ({
  text,
  marks: toMarks(markMatches(text, terms)),
})

/**
 * About 200 characters of a section around the words that answer the query; its beginning without any.
 *
 * @param source - text of the section: see `textBlocks`
 */
export const buildExcerpt = (source: string, terms: readonly ScoredTerm[]): MarkedText => {
  const text = readBlocks(source)
    .map((block) => block.text)
    .join(SEPARATOR)
  const matches = markMatches(text, terms)
  const first = findBestStart(matches, terms)
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
