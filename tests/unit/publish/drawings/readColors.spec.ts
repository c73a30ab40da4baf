import { describe, expect, it } from 'vitest'
import { oklchToHex } from '../../../../.vuepress/publish/drawings/oklchToHex.ts'
import { readColors } from '../../../../.vuepress/publish/drawings/readColors.ts'

const css = `:root {
  --c-bg: light-dark(#fdfcf9, #15181a);
  --c-bg-raised: light-dark(#f4f1ea, #1e2225);
  --c-ink: light-dark(#1f1d1a, #e9e6df);
  --c-muted: light-dark(#59544b, #a9a59c);
  --c-accent: light-dark(#006455, #7ed8c6);
}
[data-color] {
  --c-guide: light-dark(oklch(44% 0.1 var(--hue)), oklch(82% 0.09 var(--hue)));
}
[data-color='prune'] {
  --hue: 330;
}`

describe('readColors', () => {
  it('reads the light colours of the site and of its guides', () => {
    expect(readColors(css)).toEqual({
      ground: '#fdfcf9',
      ink: '#1f1d1a',
      muted: '#59544b',
      accent: '#006455',
      guides: new Map([['prune', oklchToHex(0.44, 0.1, 330)]]),
    })
  })

  it('names the colour that it does not find', () => {
    expect(() => readColors(css.replace('--c-ink', '--ink'))).toThrow('--c-ink')
    expect(() => readColors(css.replace('44%', '.44'))).toThrow('--c-guide')
  })
})
