import type { Vocabulary } from './createVocabulary.ts'
import type { Language } from './language.ts'

/** What an article of law may begin with, when a reader leaves its letter out: 321-1 for L. 321-1. */
const LETTERS = ['l', 'r', 'd', 'a']

const ELIDED_RE = /^(?:[ldnsjcmt]|qu)(?=[aeiouhy])/

/**
 * The words of an expression that a reader wrote as one: `opendata`.
 *
 * @param isExpression - whether the site knows two stems as one expression
 * @returns their stems, none when it is no expression
 */
export const splitExpression = (
  folded: string,
  { has }: Pick<Vocabulary, 'has'>,
  isExpression: (stems: readonly string[]) => boolean,
  stem: Language['stem'],
): string[] => {
  for (let cut = 2; cut <= folded.length - 2; cut += 1) {
    const parts = [stem(folded.slice(0, cut)), stem(folded.slice(cut))]
    if (parts.every(has) && isExpression(parts)) return parts
  }
  return []
}

/** Shortest word that stands for the two, when the other is one of grammar: `rendez` for `rendezvous`. */
const MIN_ALONE = 5
/** Letters of each half: with fewer, `crêpes` would be two stems of this site. */
const MIN_HALF = 4

/** What stands before a verb to undo it, once accents are gone: « débrancher » is not « de brancher ». */
const UNDOING: ReadonlySet<string> = new Set(['de', 'des'])

/** Whether two halves may be words: long enough, or a short one beside a number, `iso8601`. */
const arePair = (words: readonly string[]): boolean =>
  words.every((word) => word.length >= MIN_HALF) || words.some((word) => /^\d+$/.test(word))

/** Longest word that two were written as. */
const MAX_LENGTH = 40

/**
 * The two words of the site that a reader wrote as one, where they are neither a word of the site nor near one:
 * `prudhommes`, `porteavions`, `iso8601`. Those nearest in length are tried first.
 *
 * @returns their stems, without that of a word of grammar; none when the site does not know them
 */
export const splitWord = (
  folded: string,
  { has }: Pick<Vocabulary, 'has'>,
  { stem, isEmpty }: Pick<Language, 'stem' | 'isEmpty'>,
): string[] => {
  if (folded.length > MAX_LENGTH) return []
  const middle = folded.length / 2
  const cuts = Array.from({ length: Math.max(0, folded.length - 3) }, (_, index) => index + 2)
  for (const cut of cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const start = folded.slice(0, cut)
    if (UNDOING.has(start)) continue
    const words = [start, folded.slice(cut)].filter((word) => !isEmpty(word, word))
    const parts = words.map(stem)
    const isEnough = words.length === 2 ? arePair(words) : (words[0]?.length ?? 0) >= MIN_ALONE
    if (isEnough && parts.every(has)) return parts
  }
  return []
}

/** The word that a reader wrote with its article: `lidentique`. None when the site does not know it. */
export const dropArticle = (
  folded: string,
  { has }: Pick<Vocabulary, 'has'>,
  toStem: Language['stem'],
): string[] => {
  const bare = folded.replace(ELIDED_RE, '')
  const stem = toStem(bare)
  return bare !== folded && stem.length > 3 && has(stem) ? [stem] : []
}

/** The word that a reader wrote as two, `méta données`; empty when the site does not know it. */
export const joinWords = (
  first: string,
  second: string,
  { has }: Pick<Vocabulary, 'has'>,
  stem: Language['stem'],
): string => {
  const joined = stem(first + second)
  return has(joined) ? joined : ''
}

/** The references that a number without a letter may be. */
export const findReferences = (folded: string, { has }: Pick<Vocabulary, 'has'>): string[] =>
  /^\d/.test(folded) ? LETTERS.map((letter) => letter + folded).filter(has) : []
