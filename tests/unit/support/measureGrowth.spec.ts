import { expect, it } from 'vitest'
import { fill, MAX_GROWTH, measureGrowth } from '../../support/measureGrowth.ts'

const LENGTH = 3200

/** Keeps the processor busy for as long, in milliseconds of its own time: the same on any machine. */
const spin = (time: number): void => {
  const start = process.threadCpuUsage()
  let spent = 0
  while (spent < time * 1000) {
    const { user, system } = process.threadCpuUsage(start)
    spent = user + system
  }
}

/** Growth of what takes a time in proportion to a power of the length of its text. */
const grow = (power: number, time: number): number =>
  measureGrowth(
    ({ length }) => spin(time * (length / LENGTH) ** power),
    (length) => fill('a', length),
    LENGTH,
  )

it('tells what grows as its text from what grows as its square', () => {
  expect(grow(1, 80)).toBeLessThan(MAX_GROWTH)
  // The shorter text takes a sixteenth: long enough for the garbage of other tests not to double it.
  expect(grow(2, 640)).toBeGreaterThanOrEqual(MAX_GROWTH)
})

it('does not wait for what grows as the cube', () => {
  expect(grow(3, 1100 * 16 ** 3)).toBe(Infinity)
})

it('says nothing of what takes no time', () => {
  expect(grow(1, 1)).toBe(1)
})
