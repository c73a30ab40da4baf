import { describe, expect, it } from 'vitest'
import { negotiateEncoding } from '../../../../../tools/preview/node/negotiateEncoding.ts'

describe('negotiateEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;Q=1', 'gzip'],
    ['*', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0', 'identity'],
    ['identity', 'identity'],
    ['zstd', 'identity'],
    ['br;q=abc', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('answers « %s » with %s', (accept, encoding) => {
    expect(negotiateEncoding(accept)).toBe(encoding)
  })
})
