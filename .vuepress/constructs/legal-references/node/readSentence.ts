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
  return token.type === 'text' || token.type === 'code_inline' || token.type === 'glossary_term'
    ? token.content
    : ''
}

// A stop, then a capital: « art. L. 321-1 » ends no sentence, « c. env. » neither.
const END_RE = /[.!?…][»”)]?\s+(?=[«“(]?\s?\p{Lu}(?!\.))/gu
const ABBREVIATION_RE = /(?:\b(?:art|al|cf|ex|env|civ|com|patr|transp|urb|p|n|L|R|D|A)|\.\*)\.$/u

const findBounds = (text: string, place: number): [start: number, end: number] => {
  let start = 0
  for (const match of text.matchAll(END_RE)) {
    const end = match.index + match[0].length
    if (ABBREVIATION_RE.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue
    if (end > place) return [start, end]
    start = end
  }
  return [start, text.length]
}

/**
 * The sentence of a block that holds a citation, as plain text on one line; cut at a word when it is long.
 *
 * @param children - inline tokens of the block
 * @param index - that of the citation
 */
export const readSentence = (children: readonly Token[], index: number): string => {
  const before = children.slice(0, index).map(textOf).join('')
  const text = children.map(textOf).join('')
  const [start, end] = findBounds(text, before.length)
  const sentence = text
    .slice(start, end)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
  if (sentence.length <= MAX_LENGTH) return sentence
  const cut = sentence.lastIndexOf(' ', MAX_LENGTH)
  return `${sentence.slice(0, cut > 0 ? cut : MAX_LENGTH)}…`
}
