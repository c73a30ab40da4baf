/**
 * Key of an article number, the same for all its spellings: `L. 321-1`, `l321‑1` and `L 321–1` give
 * `L321-1`; `R.* 343-4` and `R. 343-4` give `R343-4` (no two articles differ by the star alone).
 */
export const articleKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^A-Z0-9-]/g, '')

/** A number of the base, `R*343-4`, as lawyers write it: `R.* 343-4`. */
export const formatArticleNumber = (num: string): string =>
  num.replace(/^([A-Z])(\*?)(?=\d)/, '$1.$2 ')

/** End of the address of an article's page: `crpa-l321-1`. */
export const articleSlug = (code: string, number: string): string =>
  `${code}-${articleKey(number)}`.toLowerCase()

const LETTERS = 'LRDA'

/** Digits of a number; what is left out counts as 0. */
const readDigits = (key: string): number[] => (key.match(/\d+/g) ?? []).map(Number)

/** Order of a code: articles of law (L.), then of regulation (R., D.), each by number. */
export const compareArticleNumbers = (a: string, b: string): number => {
  const [first, second] = [articleKey(a), articleKey(b)]
  const letters = LETTERS.indexOf(first.charAt(0)) - LETTERS.indexOf(second.charAt(0))
  if (letters !== 0) return letters
  const [digits, others] = [readDigits(first), readDigits(second)]
  for (let rank = 0; rank < Math.max(digits.length, others.length); rank += 1) {
    const difference = (digits[rank] ?? -1) - (others[rank] ?? -1)
    if (difference !== 0) return difference
  }
  return first < second ? -1 : Number(first > second)
}
