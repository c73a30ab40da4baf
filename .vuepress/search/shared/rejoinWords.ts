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
