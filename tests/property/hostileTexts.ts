import { fill } from '../support/measureGrowth.ts'

/** A text of a given length, and what it is made of. */
export interface HostileText {
  name: string
  make: (length: number) => string
}

/** Texts made of one sign, at the start of the page or after a word. */
export const repeatSigns = (signs: readonly string[]): HostileText[] =>
  signs.flatMap((sign) => [
    { name: `${JSON.stringify(sign)} répété`, make: (length) => fill(sign, length) },
    { name: `x ${JSON.stringify(sign)} répété`, make: (length) => `x ${fill(sign, length)}` },
  ])

/** Texts made of two signs, by turns or one after the other. */
export const repeatPairs = (signs: readonly string[]): HostileText[] =>
  signs.flatMap((first) =>
    signs
      .filter((second) => second !== first)
      .flatMap((second) => [
        {
          name: JSON.stringify([first, second]),
          make: (length: number) => fill(first + second, length),
        },
        {
          name: `${JSON.stringify(first)} puis ${JSON.stringify(second)}`,
          make: (length: number) => fill(first, length / 2) + fill(second, length / 2),
        },
      ]),
  )
