/** Milliseconds of processor that a reading takes: a busy machine is not taken for a slow program. */
export const measure = <Input>(read: (input: Input) => unknown, input: Input): number => {
  const start = process.threadCpuUsage()
  read(input)
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

/** A text is made this many times as long. */
const FACTOR = 4
/**
 * What is linear takes 4 times as long, what is quadratic 16. Half-way, by ratio: a measure would have to be
 * wrong by half, and the same way each time, for one to be taken for the other.
 */
export const MAX_GROWTH = 8
/** Below this, in milliseconds, the clock and the garbage of others say more than the reading. */
const MIN_TIME = 24
/** A first answer below the limit is believed, one above must be confirmed by as many. */
const MAX_TRIES = 9

const findMedian = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/**
 * By how much the time of a reading is multiplied when its text is made four times as long.
 *
 * @param make - a text of about this length
 * @param length - of the longer of the two texts, in signs
 * @returns 1 when even the longer text takes no time worth measuring
 */
export const measureGrowth = (
  read: (text: string) => unknown,
  make: (length: number) => string,
  length: number,
): number => {
  // A sixteenth first: what grows as the cube would take minutes on the whole.
  if (measure(read, make(length / 16)) > 1000) return Infinity
  const tries: { long: number; short: number }[] = []
  while (tries.length < MAX_TRIES) {
    const long = measure(read, make(length))
    if (long < MIN_TIME) return 1
    const short = measure(read, make(length / FACTOR))
    if (long < MAX_GROWTH * short) return long / short
    tries.push({ long, short })
  }
  const short = findMedian(tries.map((one) => one.short))
  return findMedian(tries.map((one) => one.long)) / Math.max(short, 1)
}

/** A text of about this length, made of one piece. */
export const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length))
