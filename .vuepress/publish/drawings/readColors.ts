import { oklchToHex } from './oklchToHex.ts'

export interface SiteColors {
  ground: string
  ink: string
  muted: string
  /** Colour of each guide, by the name that its README gives. */
  guides: ReadonlyMap<string, string>
  accent: string
}

const LIGHT = String.raw`light-dark\(\s*(#[\da-f]{6})`

const readToken = (css: string, name: string): string => {
  const value = new RegExp(`--${name}:\\s*${LIGHT}`, 'i').exec(css)?.[1]
  if (!value) throw new Error(`Couleur --${name} introuvable dans la feuille des couleurs du site.`)
  return value
}

/** `light-dark(oklch(44% 0.1 var(--hue)), …)`: what the light colours of guides have in common. */
const GUIDES_RE = /--c-guide:\s*light-dark\(\s*oklch\(([\d.]+)%\s+([\d.]+)\s+var\(--hue\)\)/
const HUE_RE = /\[data-color='([\w-]+)'\]\s*\{\s*--hue:\s*([\d.]+)/g

const readGuides = (css: string): SiteColors['guides'] => {
  const [, lightness, chroma] = GUIDES_RE.exec(css) ?? []
  if (!chroma)
    throw new Error('Couleur --c-guide introuvable dans la feuille des couleurs du site.')
  return new Map(
    Array.from(css.matchAll(HUE_RE), ([, name, hue]) => [
      name!,
      oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue)),
    ]),
  )
}

/**
 * The light colours of the site, out of its style sheet: they are written in one place.
 *
 * @throws when a colour of the site is missing
 */
export const readColors = (css: string): SiteColors => ({
  ground: readToken(css, 'c-bg'),
  ink: readToken(css, 'c-ink'),
  muted: readToken(css, 'c-muted'),
  accent: readToken(css, 'c-accent'),
  guides: readGuides(css),
})
