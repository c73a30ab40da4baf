import { describe, expect, it } from 'vitest'
import { oklchToHex } from '../../../../.vuepress/publish/drawings/oklchToHex.ts'

describe('oklchToHex', () => {
  // The corners of sRGB, whose Oklch values CSS Color 4 gives.
  it.each([
    [1, 0, 0, '#ffffff'],
    [0, 0, 0, '#000000'],
    [0.6279554, 0.2576833, 29.2338803, '#ff0000'],
    [0.8664396, 0.2948272, 142.4953389, '#00ff00'],
    [0.4520137, 0.3132144, 264.0520206, '#0000ff'],
  ])('oklch(%f %f %f) is %s', (lightness, chroma, hue, hex) => {
    expect(oklchToHex(lightness, chroma, hue)).toBe(hex)
  })

  it('cuts what sRGB cannot show', () => {
    expect(oklchToHex(0.44, 0.1, 178)).toMatch(/^#00/)
  })
})
