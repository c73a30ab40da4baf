import { foldText } from '../../lib/foldText.ts'

/** What words that hold points, hyphens or blanks have in common: L. 321-1, L.* 321‑1 and L3211, C.A.D.A. and CADA. */
export const foldWord = (word: string): string =>
  foldText(word).replace(/[\s.'’*\u2010\u2011-]+/g, '')
