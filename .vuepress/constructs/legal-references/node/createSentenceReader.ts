import type { Token } from 'markdown-it'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { LEGAL_TOKEN, type LegalTokenMeta } from './readLegalReference.ts'

/** Longest passage that is quoted around a citation, in characters. */
const MAX_LENGTH = 280

const textOf = (token: Token): string => {
  if (token.type === LEGAL_TOKEN) {
    const { reference } = token.meta as LegalTokenMeta
    return reference ? formatLegalReference(reference) : ''
  }
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  // Whatever a construct made of words, they are words of the sentence.
  return token.type === 'html_inline' || token.type === 'image' ? '' : token.content
}

// A stop, then a capital: « art. L. 321-1 » ends no sentence, « c. env. » neither.
const END_RE = /[.!?…][»”)]?\s+(?=[«“(]?\s?\p{Lu}(?!\.))/gu
const ABBREVIATION_RE = /(?:\b(?:art|al|cf|ex|env|civ|com|patr|transp|urb|p|n|L|R|D|A)|\.\*)\.$/u

/** Where each sentence of a text begins, in order. */
const listStarts = (text: string): number[] => {
  const starts = [0]
  for (const { 0: stop, index } of text.matchAll(END_RE))
    if (!ABBREVIATION_RE.test(text.slice(Math.max(0, index - 8), index + 1)))
      starts.push(index + stop.length)
  return starts
}

/** On one line; cut at a word when it is long. */
const shorten = (written: string): string => {
  // Spaces aside, what is kept is in the first of it.
  const sentence = written
    .slice(0, MAX_LENGTH * 4)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
  if (sentence.length <= MAX_LENGTH) return sentence
  const cut = sentence.lastIndexOf(' ', MAX_LENGTH)
  return `${sentence.slice(0, cut > 0 ? cut : MAX_LENGTH)}…`
}

interface Block {
  text: string
  /** Where each child begins in the text. */
  places: number[]
  starts: number[]
}

const readBlock = (children: readonly Token[]): Block => {
  const places: number[] = []
  let text = ''
  for (const token of children) {
    places.push(text.length)
    text += textOf(token)
  }
  return { text, places, starts: listStarts(text) }
}

/**
 * Reads the sentences of a block that hold citations, as plain text on one line, cut at a word when they are
 * long. The block is read once, and only where it holds one.
 *
 * @param children - inline tokens of the block
 * @returns from the position of a citation among them
 */
export const createSentenceReader = (children: readonly Token[]): ((index: number) => string) => {
  let block: Block | undefined
  let at = 0
  return (index) => {
    block ??= readBlock(children)
    const { text, places, starts } = block
    const place = places[index] ?? 0
    // Citations are asked for in their order.
    if (place < (starts[at] ?? 0)) at = 0
    while ((starts[at + 1] ?? Infinity) <= place) at += 1
    return shorten(text.slice(starts[at], starts[at + 1]))
  }
}
