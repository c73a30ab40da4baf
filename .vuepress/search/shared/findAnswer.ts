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

/** The beginning of a section: whole blocks or sentences of prose, code and rows left out. */
export const quoteSection = (source: string): string[] => {
  const quoted: string[] = []
  let left = LENGTH
  for (const { text, isProse } of readBlocks(source)) {
    if (!isProse) {
      if (quoted.length > 0) break
      continue
    }
    const kept = cutSentences(text, left)
    if (kept) quoted.push(kept)
    left -= kept.length
    if (kept !== text || left < LENGTH / 4) break
  }
  return quoted
}

/** The section that surely answers a query, undefined when none does. */
export const findAnswer = (
  { content, sections, questions }: ReadContent,
  document: number,
  terms: readonly ScoredTerm[],
): number | undefined => {
  const { question, heading } = RANKING.answer
  const group = document - content.sections.length
  const asked = Math.max(0, ...(questions[group] ?? []).map((stems) => matchStems(stems, terms)))
  const number = content.questions[group]?.section ?? document
  const titled = sections[number] ? matchStems(sections[number].heading, terms) : 0
  return asked >= question || titled >= heading ? number : undefined
}
