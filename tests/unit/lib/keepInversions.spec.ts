import { describe, expect, it } from 'vitest'
import { findInversions, keepInversions } from '../../../.vuepress/lib/keepInversions.ts'

const keep = (text: string): string => `<span class="inversion">${text}</span>`

describe('keepInversions', () => {
  it.each([
    ['Suis-je concerné ?', `${keep('Suis-je')} concerné ?`],
    [
      'Que dois-je publier, et a-t-il le droit ?',
      `Que ${keep('dois-je')} publier, et ${keep('a-t-il')} le droit ?`,
    ],
    ['Qu’est-ce qu’une donnée ?', `Qu’${keep('est-ce')} qu’une donnée ?`],
  ])('holds the words of an inversion together: %s', (text, expected) => {
    expect(keepInversions(`<h1 id="suis-je">${text}</h1><p>Dois-je ?</p>`)).toBe(
      `<h1 id="suis-je">${expected}</h1><p>Dois-je ?</p>`,
    )
  })

  it.each(['Jeux de sous-ensembles', 'Appartiennent-elles à tous ?', 'Peut-être', 'X-je-Y'])(
    'leaves other hyphens, and what is wider than a phone: %s',
    (text) => {
      expect(keepInversions(`<h2>${text}</h2>`)).toBe(`<h2>${text}</h2>`)
    },
  )

  it('changes no attribute, goes inside elements of a heading, does nothing twice, and leaves what Vue takes over', () => {
    expect(keepInversions('<h2 title="puis-je"><em>Puis-je</em> ?</h2><h3>Rien</h3>')).toBe(
      `<h2 title="puis-je"><em>${keep('Puis-je')}</em> ?</h2><h3>Rien</h3>`,
    )
    const kept = keepInversions('<h2>Puis-je ?</h2>')
    expect(keepInversions(kept)).toBe(kept)
    const live = '<h2>Puis-je ?</h2><button data-hydrate>x</button>'
    expect(keepInversions(live)).toBe(live)
  })
})

describe('findInversions', () => {
  it('tells where those that are held stand, and leaves the long ones', () => {
    const text = 'Faut-il, et appartiennent-elles\u00a0? Puis-je'
    expect(findInversions(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'Faut-il',
      'Puis-je',
    ])
  })
})
