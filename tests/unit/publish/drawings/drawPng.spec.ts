import { describe, expect, it } from 'vitest'
import { drawPng } from '../../../../.vuepress/publish/drawings/drawPng.ts'

const square = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${color}"/></svg>`

describe('drawPng', () => {
  it('draws many at once, each its own', async () => {
    const colors = Array.from({ length: 30 }, (_, rank) => `rgb(${rank}, 0, 0)`)
    const drawn = await Promise.all(colors.map((color) => drawPng(square(color))))
    expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(colors.length)
    expect(await drawPng(square(colors[29]!))).toEqual(drawn[29])
  })

  it('refuses what is no SVG, and goes on', async () => {
    await expect(drawPng('<svg')).rejects.toThrow('SVG')
    expect((await drawPng(square('red'))).subarray(1, 4).toString()).toBe('PNG')
  })
})
