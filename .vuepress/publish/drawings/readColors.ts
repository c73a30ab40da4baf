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
  guides: new Map(
    [
      ...css.matchAll(
        new RegExp(String.raw`\[data-color='([\w-]+)'\]\s*\{\s*--c-guide:\s*${LIGHT}`, 'gi'),
      ),
    ].map((match) => [match[1]!, match[2]!]),
  ),
})
