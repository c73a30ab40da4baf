import type { Random } from './createRandom.ts'

/** Zipf's law as Mandelbrot corrected it: near 1 in written French, flatter for the first ranks. */
const EXPONENT = 1.05
const SHIFT = 8

/**
 * Words of very unequal frequency, as in a real text: the word of rank 1000 is drawn about a
 * hundred times less than the first.
 *
 * @param words - every word that may appear; `size` of them are kept, in an order drawn at random
 */
export const createVocabulary = (
  words: readonly string[],
  { random, size }: { random: Random; size: number },
): { draw: (random: Random) => string } => {
  const kept = [...words]
  for (let i = 0; i < Math.min(size, kept.length); i++) {
    const other = random.between(i, kept.length - 1)
    ;[kept[i], kept[other]] = [kept[other]!, kept[i]!]
  }
  kept.length = Math.min(size, kept.length)

  let sum = 0
  const cumulated = kept.map((_, rank) => (sum += (rank + SHIFT) ** -EXPONENT))

  return {
    draw: ({ next }) => {
      const target = next() * sum
      let [low, high] = [0, kept.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if (cumulated[middle]! > target) high = middle
        else low = middle + 1
      }
      return kept[low]!
    },
  }
}
