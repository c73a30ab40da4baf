import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../../.vuepress/lib/formatBytes.ts'

describe('formatBytes', () => {
  it.each([
    [0, '0\u00a0octets'],
    [999, '999\u00a0octets'],
    [1_500, '1,5\u00a0ko'],
    [345_678, '346\u00a0ko'],
    [12_345_678, '12\u00a0Mo'],
    [5_000_000_000_000, '5\u202f000\u00a0Go'],
  ])('writes %d bytes as readers see them elsewhere', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})
