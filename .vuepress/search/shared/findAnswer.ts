import { matchStems } from './matchStems.ts'
import { RANKING } from './ranking.ts'
import type { ReadContent } from './readContent.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { readBlocks } from './textBlocks.ts'

/** Signs quoted at most. */
const LENGTH = 320

const SENTENCE_RE = /[.!?…](?=\s|$)/g

/** The whole sentences of a text that fit in a length; empty when the first one does not. */
const cutSentences = (text: string, length: number): string => {
  if (text.length <= length) return text
  const ends = Array.from(text.matchAll(SENTENCE_RE), ({ index }) => index + 1)
  return text.slice(0, ends.findLast((end) => end <= length) ?? 0)
}

const ANNOUNCES_RE = /:$/
const ENDS_RE = /[.!?…][»”)\s]*$/

const findAnnouncing = (blocks: readonly string[]): number =>
  blocks.findLastIndex((block) => ANNOUNCES_RE.test(block))

/** Whether a list has been announced, of which no line ended a sentence yet. */
const isInList = (blocks: readonly string[]): boolean =>
  findAnnouncing(blocks) > blocks.findLastIndex((block) => ENDS_RE.test(block))

/** Takes the list back, and the sentence that announces it. */
const leaveList = (blocks: readonly string[]): string[] => {
  const start = findAnnouncing(blocks)
  const announcing = blocks[start]!
  const kept = cutSentences(announcing, announcing.length - 1)
  return [...blocks.slice(0, start), ...(kept ? [kept] : [])]
}

/**
 * The beginning of a section: whole blocks or sentences of prose, down to the first code or row. Empty where it
 * begins with one: what comes after a table comments on it, and is not the answer. A list comes whole, or not at
 * all: « two ways remain: » alone answers nothing.
 */
export const quoteSection = (source: string): string[] => {
  const quoted: string[] = []
  let left = LENGTH
  for (const { text, isProse, isImage } of readBlocks(source)) {
    if (isImage) continue
    if (!isProse) break
    const kept = cutSentences(text, left)
    const isCut = kept !== text
    if (isCut && isInList(quoted)) return leaveList(quoted)
    if (kept) quoted.push(kept)
    left -= kept.length
    if (isCut || (left < LENGTH / 4 && !isInList(quoted))) break
  }
  return ANNOUNCES_RE.test(quoted.at(-1) ?? '') ? leaveList(quoted) : quoted
}

/**
 * Whether a section surely answers a query: one of its questions is nearly the one asked, or its heading is and
 * none of the words asked is missing from it: « Conduire » does not answer « permis de conduire ».
 *
 * @param number - of the section in its page
 */
export const isAnswer = (
  { content, sections, questions }: ReadContent,
  number: number,
  terms: readonly ScoredTerm[],
): boolean => {
  const { question, heading } = RANKING.answer
  const read = sections[number]!
  const words = new Set(read.stems)
  const isWhole = terms.every(({ variants }) =>
    variants.some(({ terms: stems }) => stems.every((stem) => words.has(stem))),
  )
  const group = content.questions.findIndex(({ section }) => section === number)
  const asked = (questions[group] ?? []).map((stems) => matchStems(stems, terms))
  return (
    Math.max(0, ...asked) >= question || (isWhole && matchStems(read.heading, terms) >= heading)
  )
}
