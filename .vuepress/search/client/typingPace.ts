/** Least pause in typing, in ms: one query, not one for each key. */
const LEAST = 250
/** Longest, in ms: who waits so long waits for an answer. */
const MOST = 700
/** After one or two letters: a word is begun, and what begins so would be read for nothing. */
const BEGUN = 600
/** A pause, in keys at the pace of the reader: what is half typed would be read for nothing. */
const KEYS = 2
/** What a reader is taken for before two keys, in ms from one to the next. */
const USUAL = 230

/**
 * Tells a pause from a slow hand.
 *
 * @param now - in ms
 */
export const createTypingPace = (
  now: () => number = () => performance.now(),
): {
  /** A key was typed. */
  note: () => void
  /** How long to wait, in ms, after the last key, before asking for what is typed. */
  findPause: (typed: string) => number
} => {
  let gap = USUAL
  let last: number | undefined
  return {
    note: () => {
      const time = now()
      // A longer wait says nothing of the hand.
      if (last !== undefined && time - last < MOST) gap = (gap + time - last) / 2
      last = time
    },
    findPause: (typed) => {
      const isBegun = /(?:^|\s)\S{1,2}$/.test(typed)
      return Math.min(MOST, Math.max(isBegun ? BEGUN : LEAST, KEYS * gap))
    },
  }
}
