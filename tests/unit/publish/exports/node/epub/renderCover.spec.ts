import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { drawPng } from '../../../../../../.vuepress/publish/drawings/drawPng.ts'
import {
  COVER_HEIGHT,
  COVER_WIDTH,
  renderCover,
  type CoverText,
} from '../../../../../../.vuepress/publish/exports/node/epub/renderCover.ts'
import { colors, readSize } from '../../../drawings/support/drawing.ts'

const render = (text: Partial<CoverText>): string =>
  renderCover({ site: 'Guides', title: 'Le droit', note: '', ...text }, colors)

describe('renderCover', () => {
  it('is well-formed whatever the texts hold', () => {
    const text = 'A & <b> "c"'
    expect(() => parseXml(render({ site: text, title: text, note: text }))).not.toThrow()
  })

  it('is on the colour of the guide, or that of the site', () => {
    expect(render({ color: 'prune' })).toMatch(/<rect [^>]*fill="#713c6d"/)
    expect(render({ color: 'inconnue' })).toMatch(/<rect [^>]*fill="#006455"/)
  })

  it('shows the pictogram of the guide, seen on its ground', async () => {
    const shapes = '<path d="M2 2h20"/>'
    const drawn = render({ color: 'prune', pictogram: shapes })
    expect(drawn).toMatch(/<g [^>]*color="#ffffff"[^>]*><path d="M2 2h20"\/><\/g>/)
    expect((await drawPng(drawn)).equals(await drawPng(render({ color: 'prune' })))).toBe(false)
  })

  it('writes smaller a long title, or a word that would go over the edge', () => {
    const size = readSize(render({}))
    expect(readSize(render({ title: 'mots '.repeat(18) }))).toBeLessThan(size)
    expect(readSize(render({ title: 'Anticonstitutionnellement' }))).toBeLessThan(size)
  })

  it.each([4, 12, 18, 24, 200])('keeps a title of %i words above the note', (count) => {
    const drawn = render({ title: 'mots '.repeat(count), note: 'Version' })
    const places = Array.from(drawn.matchAll(/ y="(\d+)"/g), ([, y]) => Number(y))
    expect(places.at(-1)! - places.at(-2)!).toBeGreaterThan(60)
    expect(drawn.includes('…')).toBe(count === 200)
  })

  it('is drawn at its size, the same each time', async () => {
    const [png, again] = await Promise.all([drawPng(render({})), drawPng(render({}))])
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([COVER_WIDTH, COVER_HEIGHT])
    expect(png.equals(again)).toBe(true)
  })
})
