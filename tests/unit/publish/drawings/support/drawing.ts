import type { SiteColors } from '../../../../../.vuepress/publish/drawings/readColors.ts'

/** Colours of a made site. */
export const colors: SiteColors = {
  ground: '#ffffff',
  ink: '#111111',
  muted: '#555555',
  accent: '#006455',
  guides: new Map([['prune', '#713c6d']]),
}

/** Size of the largest letters of a drawing. */
export const readSize = (svg: string): number =>
  Math.max(...Array.from(svg.matchAll(/font-size="(\d+)"/g), ([, size]) => Number(size)))
