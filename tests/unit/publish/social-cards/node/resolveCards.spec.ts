import { describe, expect, it } from 'vitest'
import { resolveCards } from '../../../../../.vuepress/publish/social-cards/node/resolveCards.ts'

const colors = { ground: '#fff', ink: '#111', muted: '#555', accent: '#064', guides: new Map() }
const group = (id: string, count: number) => ({
  id,
  title: `Guide ${id}`,
  shortTitle: id,
  description: '',
  link: `/${id}/`,
  items: Array.from({ length: count }, (_, index) => ({
    title: `${index}`,
    description: '',
    link: `/${id}/${index}/`,
  })),
})
const resolve = (...groups: ReturnType<typeof group>[]) =>
  resolveCards({ site: { title: 'Guides', description: 'D', host: 'g.example' }, groups, colors })

describe('resolveCards', () => {
  it('makes one image for the site and one for each guide', () => {
    const cards = resolve(group('droit', 7), group('a/b', 1))
    expect(cards.map(({ id, alt }) => [id, alt])).toEqual([
      ['', 'Guides'],
      ['droit', 'Guides\u00a0: Guide droit'],
      ['a/b', 'Guides\u00a0: Guide a/b'],
    ])
    expect(cards[2]!.address).toMatch(/^\/social\/a-b\.[\da-f]{12}\.png$/)
  })

  it('changes its address with the image only', () => {
    const address = resolve(group('droit', 7))[1]!.address
    expect(resolve(group('droit', 7))[1]!.address).toBe(address)
    expect(resolve(group('droit', 8))[1]!.address).not.toBe(address)
  })

  it('counts the chapters', () => {
    const cards = resolve(group('a', 7), group('b', 1), group('c', 0))
    expect(cards[1]!.svg).toContain('g.example · 7\u00a0chapitres')
    expect(cards[2]!.svg).toContain('1\u00a0chapitre<')
    expect(cards[3]!.svg).toContain('>g.example<')
  })
})
