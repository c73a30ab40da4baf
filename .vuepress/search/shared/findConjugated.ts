import type { Vocabulary } from './createVocabulary.ts'

/** What a stem keeps of the endings of a verb: perd(ent), perd(u), perd(r)e, perd(ait), perd(ant). */
const ENDING_RE = /(?:aient|ait|ant|ent|ons|r|u)$/

const ENDINGS: ReadonlySet<string> = new Set(['', 'aient', 'ait', 'ant', 'ent', 'ons', 'r', 'u'])

/** Letters of a base: « agent » and « agir » are not one verb. */
const LEAST = 4

/**
 * The terms of a site that may be the same verb under another ending, which no list of families can hold:
 * one base of four letters or more, then an ending of the conjugation, on both sides. None for a word that
 * the site writes itself: it finds its own pages.
 *
 * @param stem - what `stemWord` returns for the word typed
 */
export const findConjugated = (
  stem: string,
  { has, startingWith }: Pick<Vocabulary, 'has' | 'startingWith'>,
): string[] => {
  const base = stem.replace(ENDING_RE, '')
  if (has(stem) || base === stem || base.length < LEAST) return []
  const longer = startingWith(base).filter((term) => ENDINGS.has(term.slice(base.length)))
  return [...(has(base) ? [base] : []), ...longer].filter((term) => term !== stem)
}
