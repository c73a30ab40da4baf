/** Milliseconds of processor that a reading takes: a busy machine is not taken for a slow program. */
export const measure = (read: (text: string) => unknown, text: string): number => {
  const start = process.threadCpuUsage()
  read(text)
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

/** Below this, in milliseconds, the clock and the garbage of others say more than the reading. */
const MIN_TIME = 24
const MAX_TRIES = 5

/**
 * By how much the time of a reading is multiplied when its text doubles.
 * The kindest of several tries: a burst of work elsewhere never makes it greater.
 *
 * @param make - a text of about this length
 * @param length - of the longer of the two texts, in signs
 * @param enough - stops trying once the answer is below
 * @returns 1 when even the longer text takes no time worth measuring
 */
export const measureGrowth = (
  read: (text: string) => unknown,
  make: (length: number) => string,
  { length, enough }: { length: number; enough: number },
): number => {
  // A sixteenth first: what grows as the cube would take minutes on the whole.
  const first = measure(read, make(length / 16))
  if (first > 1000) return Infinity
  let long = Infinity
  let short = 0
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    long = Math.min(long, measure(read, make(length)))
    if (long < MIN_TIME) return 1
    short = Math.max(short, measure(read, make(length / 2)))
    if (long < enough * short) break
  }
  return long / Math.max(short, 1)
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

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
