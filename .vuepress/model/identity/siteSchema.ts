import { z } from 'zod'

const text = z.string('un texte est attendu').trim()
const name = text.min(1, 'ce champ est vide')
const address = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, error: 'une adresse https:// est attendue' }),
])

/** Colours of the page, by day and by night: those of `tokens.css`. */
const PAGE_COLORS = { light: '#fdfcf9', dark: '#15181a' }

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Of a text of ordinary size. */
const MIN_CONTRAST = 4.5

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour in which texts are read (WCAG 1.4.3), or none. */
const readable = (page: string) =>
  text.refine(
    (value) =>
      value === '' || (/^#[\da-f]{6}$/i.test(value) && contrast(value, page) >= MIN_CONTRAST),
    `une couleur s’écrit « #0b5d5e », et se lit sur ${page} : contraste de 4,5 au moins`,
  )

/**
 * What a site says of itself, and what whoever publishes one may change. The one schema of `.vuepress/site.ts`
 * and of the `site.yml` of another folder.
 */
export const siteSchema = z.strictObject({
  /** Name of the site, in the header and in page titles. */
  title: name,
  /** The same in twenty signs or so, for the header of phones. */
  shortTitle: name,
  /** One sentence for search engines and for the home page. */
  description: text,
  /** Public address, without final slash. */
  url: z.url({ protocol: /^https?$/, error: 'une adresse https:// est attendue' }),
  /** Language of the interface, and of pages that name none. */
  lang: z.enum(['fr', 'en'], 'l’interface est en « fr » ou en « en »'),
  /** Public repository of the content; empty for none. */
  repository: address,
  /** Branch that the "propose a change" links edit. */
  branch: text,
  /** Folder of the guides in that repository; empty for its root. */
  docsDir: text,
  /**
   * Pages, relative to the folder of guides, that may hold Vue code: who lists one here vouches for it.
   * A page cannot ask for it. The variable `GUIDES_VUE_PAGES` of a build, separated by commas, adds some.
   */
  vuePages: z.array(name),
  /** Address where readers report an error; empty for none. */
  email: text,
  /**
   * Who takes the forms of readers: `host` (Netlify Forms), `none` for a site without forms, or the address of
   * a service that does.
   */
  forms: text,
  /** Whether the host runs `netlify/functions/mcp.ts`, by which assistants question the site. */
  mcp: z.boolean('« true » ou « false » est attendu'),
  /** The desk for authors. `oauthRelay`: address of a relay through which they sign in without a token. */
  desk: z.strictObject({ oauthRelay: address.optional() }).optional(),
  /** Publisher named in the legal notice. */
  publisher: z.strictObject({ name: text, address: text, director: text }),
  /** Host named in the legal notice. */
  host: z.strictObject({ name: text, address: text, url: address }),
  /** Licence of the texts; an empty name for one that is not said. */
  licence: z.strictObject({ title: text, url: address }),
  /** Sentence of the footer that says what the site is not; empty for none. */
  notice: text,
  /** A page is to be read again after that many months; 0 for never. */
  reviewMonths: z.number('un nombre de mois est attendu').int().min(0).max(120),
  /** Colour of what belongs to no guide, by day and by night; empty for that of the theme. */
  colors: z.strictObject({
    light: readable(PAGE_COLORS.light),
    dark: readable(PAGE_COLORS.dark),
  }),
  /** The articles of law that pages cite have their pages, and the text of the law is quoted. */
  legalTexts: z.boolean('« true » ou « false » est attendu'),
  /** Old addresses and where they lead, that `judgeRedirect` judges; those of `netlify.toml` come first. */
  redirects: z.record(z.string(), text),
})

export type Site = z.infer<typeof siteSchema>

/**
 * What `site.yml` may hold: all of it but what is known of the folder, and but what a folder cannot ask for
 * itself: that its code be run.
 */
export const siteFileSchema = siteSchema.omit({ vuePages: true }).partial().extend({
  publisher: siteSchema.shape.publisher.partial().optional(),
  host: siteSchema.shape.host.partial().optional(),
  licence: siteSchema.shape.licence.partial().optional(),
  colors: siteSchema.shape.colors.partial().optional(),
})

export type SiteFile = z.infer<typeof siteFileSchema>
