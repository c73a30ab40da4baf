import { describe, expect, it } from 'vitest'
import { readBuildDay } from '../../../.vuepress/lib/buildDay.ts'

const at = (instant: string, env: NodeJS.ProcessEnv = {}): string =>
  readBuildDay(env, () => new Date(instant))

describe('the day of a build', () => {
  it.each([
    // Summer and winter time of Paris, on both sides of midnight.
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s in Paris', (instant, day) => {
    expect(at(instant)).toBe(day)
  })

  it('is that of BUILD_DATE, a day or an instant', () => {
    expect(at('2020-01-01T00:00:00Z', { BUILD_DATE: '2026-11-24' })).toBe('2026-11-24')
    expect(at('2020-01-01T00:00:00Z', { BUILD_DATE: '2026-11-24T23:30:00Z' })).toBe('2026-11-25')
    expect(at('2020-01-01T00:00:00Z', { BUILD_DATE: '' })).toBe('2020-01-01')
  })

  it.each(['demain', '2026-02-30', '2026-13-01'])('refuses %s', (BUILD_DATE) => {
    expect(() => at('2020-01-01T00:00:00Z', { BUILD_DATE })).toThrow('n’est pas une date')
  })
})
