import { describe, expect, it } from 'vitest'
import { readColors } from '../../../../.vuepress/publish/drawings/readColors.ts'

const css = `:root {
  --c-bg: light-dark(#fdfcf9, #15181a);
  --c-bg-raised: light-dark(#f4f1ea, #1e2225);
  --c-ink: light-dark(#1f1d1a, #e9e6df);
  --c-muted: light-dark(#59544b, #a9a59c);
  --c-accent: light-dark(#006455, #7ed8c6);
}
[data-color='prune'] {
  --c-guide: light-dark(#713c6d, #e6afe0);
}`

describe('readColors', () => {
  it('reads the light colours of the site and of its guides', () => {
    expect(readColors(css)).toEqual({
      ground: '#fdfcf9',
      ink: '#1f1d1a',
      muted: '#59544b',
      accent: '#006455',
      guides: new Map([['prune', '#713c6d']]),
    })
  })

  it('names the colour that it does not find', () => {
    expect(() => readColors(css.replace('--c-ink', '--ink'))).toThrow('--c-ink')
  })
})
