import { describe, expect, it } from 'vitest'
import { splitStyle } from '../../../../.vuepress/html-first/node/splitStyle.ts'

const CSS =
  '@layer base,rare,print;@layer base{a{color:red}}@layer rare{.home,.card.big{&:hover{x:y}}@media print{.list:is(.a,.b) li{z:0}}.columns:has(>.plan){w:0}}.box{b:c}@layer rare{.last{d:e}}'

describe('splitStyle', () => {
  const { common, rare, selectRare } = splitStyle(CSS, 'rare')
  const needsRare = (html: string): boolean => selectRare(html).length > 0

  it('ranks the layers first where a minifier left their ranks to the blocks', () => {
    const minified = '@layer base{a{b:c}}@layer rare{.x{d:e}}@layer print{f{g:h}}'
    expect(splitStyle(minified, 'rare').common).toBe(
      '@layer base,rare,print;@layer base{a{b:c}}@layer print{f{g:h}}',
    )
  })

  it('takes every block of the layer out, and leaves its rank', () => {
    expect(common).toBe('@layer base,rare,print;@layer base{a{color:red}}.box{b:c}')
    expect(rare).toHaveLength(1)
    expect(rare[0]).toContain('@layer rare{.home,.card.big{&:hover{x:y}}')
    expect(rare[0]).toContain('@layer rare{.last{d:e}}')
  })

  it.each([
    '<p class="home">',
    '<p class="x home">',
    '<p class="card big">',
    '<ul class="list b">',
    '<i class="columns"><i class="plan">',
    '<p\nclass="last">',
  ])('sees that %s needs it', (html) => {
    expect(needsRare(html)).toBe(true)
  })

  it.each(['<p class="homes">', '<p class="card">', '<i class="columns">', '.last', ''])(
    'sees that %j does not',
    (html) => {
      expect(needsRare(html)).toBe(false)
    },
  )

  it('gives a page the groups of which it has a class, each whole, in their order', () => {
    const grouped = splitStyle(
      '@layer base{a{b:c}}@layer rare.one{.a{b:c}}@layer rare.two{.d{e:f}}@layer rare.one{.g{h:i}}',
      'rare',
    )
    const [one, two] = [
      '@layer rare.one{.a{b:c}}@layer rare.one{.g{h:i}}',
      '@layer rare.two{.d{e:f}}',
    ]
    expect(grouped.common).toBe('@layer base,rare;@layer base{a{b:c}}')
    expect(grouped.rare).toEqual([one, two])
    expect(grouped.selectRare('<p class="g">')).toEqual([one])
    expect(grouped.selectRare('<p class="d"><p class="a">')).toEqual([one, two])
    expect(grouped.selectRare('<p class="b">')).toEqual([])
  })

  it('reads the choices that a minifier writes for nested rules', () => {
    const nested = splitStyle('@layer rare{:is(.one,.two)>li:is(:hover,:focus){a:b}}', 'rare')
    expect(
      ['<ul class="one">', '<ul class="two">', '<ul class="other">'].map(
        (html) => nested.selectRare(html).length,
      ),
    ).toEqual([1, 1, 0])
  })

  it('leaves a sheet without the layer as it is', () => {
    const whole = splitStyle('a{b:c}', 'rare')
    expect(whole).toMatchObject({ common: 'a{b:c}', rare: [] })
    expect(whole.selectRare('<p class="home">')).toEqual([])
  })

  it('refuses a rule that every page would need', () => {
    expect(() => splitStyle('@layer rare{.home p,p{a:b}}', 'rare')).toThrow('must name a class')
  })
})
