/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** Number from 0 (included) to 1 (excluded). */
  next: () => number
  /** Whole number from `min` to `max`, both included. */
  between: (min: number, max: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** Seeded generator « mulberry32 »: 32 bits of state, enough for text that nobody reads. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  }
}
