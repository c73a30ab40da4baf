import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { drawPng } from '../../../../../.vuepress/publish/drawings/drawPng.ts'
import {
  renderCard,
  type CardText,
} from '../../../../../.vuepress/publish/social-cards/node/renderCard.ts'
import { colors, readSize } from '../../drawings/support/drawing.ts'

const render = (text: Partial<CardText>): string =>
  renderCard({ site: 'Guides', title: 'Le droit', description: '', note: '', ...text }, colors)

describe('renderCard', () => {
  it('is well-formed whatever the title holds', () => {
    expect(() => parseXml(render({ title: 'A & <b> "c"' }))).not.toThrow()
  })

  it('takes the colour of the guide, or that of the site', () => {
    expect(render({ color: 'prune' })).toContain('fill="#713c6d"')
    expect(render({ color: 'inconnue' })).toContain('fill="#006455"')
  })

  it('draws the pictogram of the guide, in its colour', async () => {
    const drawn = render({ color: 'prune', pictogram: '<path d="M2 2h20"/>' })
    expect(drawn).toMatch(/color="#713c6d"[^>]*><path d="M2 2h20"\/><\/g>/)
    expect((await drawPng(drawn)).equals(await drawPng(render({ color: 'prune' })))).toBe(false)
  })

  it('writes a longer title smaller, and cuts one that never holds', () => {
    const long = render({ title: 'mot '.repeat(20) })
    expect(readSize(long)).toBeLessThan(readSize(render({})))
    const endless = render({ title: 'mot '.repeat(200) })
    expect(endless).toContain('…')
    expect(endless.match(/font-weight="700"/g)).toHaveLength(4)
  })
})

describe('drawPng', () => {
  it('gives a PNG of the size that networks ask for, letters drawn', async () => {
    const png = await drawPng(render({}))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    const other = await drawPng(render({ title: 'Le droib' }))
    expect(png.equals(other)).toBe(false)
  })
})
