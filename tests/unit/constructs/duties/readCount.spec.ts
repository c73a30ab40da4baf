import { describe, expect, it } from 'vitest'
import { readCount } from '../../../../.vuepress/constructs/duties/shared/readCount.ts'

describe('readCount', () => {
  it.each([
    ['3500', 3500],
    ['0', 0],
    ['3 500', 3500],
    ['3\u00a0500', 3500],
    ['3\u202f500', 3500],
    ['3\u2009500', 3500],
    [' 3500 ', 3500],
    ['3.500', 3500],
    ['3’500', 3500],
    ['1.234.567', 1_234_567],
    ['3500 hab.', 3500],
    ['3500hab', 3500],
    ['3 500  habitants', 3500],
    ['1 habitant', 1],
  ])('reads « %s »', (written, count) => {
    expect(readCount(written, 'inhabitants')).toBe(count)
  })

  it('reads what is counted in its own field alone', () => {
    expect(readCount('60 ETP', 'agents')).toBe(60)
    expect(readCount('60 salariés', 'agents')).toBe(60)
    expect(readCount('60 agents', 'inhabitants')).toBeUndefined()
    expect(readCount('60 hab.', 'agents')).toBeUndefined()
  })

  it.each([
    ['49,5', 49.5],
    ['49.5', 49.5],
    ['49,75 ETP', 49.75],
    ['1 250,5', 1250.5],
    ['3.500', 3500],
    ['60 équivalents temps plein', 60],
  ])('reads « %s » as full-time equivalents', (written, count) => {
    expect(readCount(written, 'agents')).toBe(count)
  })

  it.each([['3,500'], ['49,'], [',5'], ['4,9,5'], ['-5']])(
    'does not guess « %s » full-time equivalents',
    (written) => {
      expect(readCount(written, 'agents')).toBeUndefined()
    },
  )

  it.each([
    ['3,5'],
    ['3.5'],
    ['3,500'],
    ['3.50'],
    ['35 00'],
    ['-5'],
    ['beaucoup'],
    ['environ 3500'],
    ['3500 ou 4000'],
    ['1e3'],
    ['hab.'],
    [''],
    ['999999999'],
  ])('does not guess « %s »', (written) => {
    expect(readCount(written, 'inhabitants')).toBeUndefined()
  })
})
