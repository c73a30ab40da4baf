import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRange } from '../../../../../tools/preview/node/parseRange.ts'

describe('parseRange', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=50-99999999999999999999', { start: 50, end: 99 }],
    ['Bytes = 0 - 0', { start: 0, end: 0 }],
  ])('cuts « %s » out of 100 bytes', (header, range) => {
    expect(parseRange(header, 100)).toEqual(range)
  })

  it.each([undefined, '', 'lines=0-9', 'bytes', 'bytes=0-9,20-29'])('ignores %s', (header) => {
    expect(parseRange(header, 100)).toBe('whole')
  })

  it.each([
    'bytes=100-',
    'bytes=99999999999999999999-',
    'bytes=9-0',
    'bytes=-0',
    'bytes=-',
    'bytes=',
    'bytes=a-b',
    'bytes=0x0-0x9',
    'bytes=--5',
    `bytes=${'0-,'.repeat(1000)}0-`,
  ])('finds « %.30s » impossible', (header) => {
    expect(parseRange(header, 100)).toBe('unsatisfiable')
  })

  it('finds any part of an empty file impossible', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRange('bytes=-5', 0)).toBe('unsatisfiable')
  })

  it('stays within the file, whatever is asked', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), fc.nat(1000), (first, last, size) => {
        const range = parseRange(`bytes=${first}-${last}`, size)
        if (typeof range === 'string') return
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})
