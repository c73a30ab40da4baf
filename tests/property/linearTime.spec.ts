import { describe, expect, it } from 'vitest'
import { AUTHOR_READERS } from './authorReaders.ts'
import { MAX_GROWTH, measureGrowth } from '../support/measureGrowth.ts'
import { repeatPairs, repeatSigns } from './hostileTexts.ts'
import { OPENING_SIGNS } from './openingSigns.ts'
import { isNight } from '../support/isNight.ts'

/** The same pairs each time; another number in `GRAINE` tries others. */
const SEED = Number(process.env.GRAINE ?? 20_261_124)
/** Pairs of signs tried on each reader, out of the twenty thousand that there are. */
const PAIRS = Number(process.env.PAIRES ?? 60)
/** `npm run test:long` tries all of them, in several minutes; `npm test` a share of them, chosen by the seed. */
const SHARE = isNight ? 1 : 1 / 24
const LENGTH = 16_000

/** Lehmer's generator (Park and Miller, 1988). */
const createRandom = (seed: number): (() => number) => {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const ALL_PAIRS = repeatPairs(OPENING_SIGNS)

const pickPairs = (seed: number) => {
  const random = createRandom(seed)
  return Array.from({ length: PAIRS }, () => ALL_PAIRS[Math.floor(random() * ALL_PAIRS.length)]!)
}

/** Texts that once took seconds, and some that upstream readers take long for. */
const KNOWN = repeatPairs(['![](', '*[', '<!--', '\n# ', '::: tip\n', '```\n'])

describe(`a hostile text made four times as long multiplies the time by less than ${MAX_GROWTH}`, () => {
  it.each(Object.entries(AUTHOR_READERS))(
    'in %s',
    (name, read) => {
      // Compiled, and the dictionary read, before anything is measured.
      for (let round = 0; round < 3; round += 1)
        read('Un *mot* [lien](/a/), « x ».\n\n'.repeat(200))
      const random = createRandom(SEED + name.length)
      const texts = [...repeatSigns(OPENING_SIGNS), ...KNOWN, ...pickPairs(SEED + name.length)]
      const slow = texts
        .filter(() => random() < SHARE)
        .map((text) => ({
          text: text.name,
          growth: measureGrowth(read, text.make, LENGTH),
        }))
        .filter(({ growth }) => growth >= MAX_GROWTH)
      expect(slow).toEqual([])
    },
    1_800_000,
  )
})
