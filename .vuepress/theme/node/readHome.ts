/** A link of a home page, as other systems write it. */
export interface HomeLink {
  text: string
  link: string
}

/** What a home page shows besides its text, in the words of VuePress 1, VuePress 2 and VitePress alike. */
export interface HomeData {
  title: string
  tagline: string
  image: { src: string; alt: string } | null
  actions: HomeLink[]
  features: { title: string; details: string; link: string }[]
  footer: string
}

type Values = Record<string, unknown>

const asRecord = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value.replace(/<[^<>]*>/g, '').trim()
    : typeof value === 'number'
      ? String(value)
      : ''

const asList = (value: unknown): Values[] => (Array.isArray(value) ? value.map(asRecord) : [])

/** An address that a link may have: of the site, or of another. */
const asLink = (value: unknown): string => {
  const link = asText(value)
  return /^(?:https?:|mailto:|\.{0,2}\/|#|[\w-]+(?:[/.]|$))/i.test(link) &&
    !/^\w+script:/i.test(link)
    ? link
    : ''
}

const readImage = (
  isServed: (address: string) => boolean,
  ...values: unknown[]
): HomeData['image'] => {
  const [image] = values.filter(Boolean)
  const { src, light, alt } = asRecord(image)
  const address = asText(typeof image === 'string' ? image : (src ?? light))
  // Nothing is fetched from elsewhere.
  return isServed(address) ? { src: address, alt: asText(alt) } : null
}

const readActions = (data: Values, hero: Values): HomeLink[] => {
  const { actionText, actionLink } = data
  return [{ text: actionText, link: actionLink }, ...asList(data.actions), ...asList(hero.actions)]
    .map(({ text, link }) => ({ text: asText(text), link: asLink(link) }))
    .filter(({ text }) => text !== '')
}

const firstText = (...values: unknown[]): string => values.map(asText).find(Boolean) ?? ''

/**
 * Reads the front matter of a home page; every value is a plain text.
 *
 * @param isServed - whether an address is that of a file that the site serves as it is
 */
export const readHome = (data: Values, isServed: (address: string) => boolean): HomeData => {
  const hero = asRecord(data.hero)
  const tagline = [firstText(hero.text), firstText(hero.tagline)].filter(Boolean).join(' — ')
  return {
    title: firstText(data.heroText, hero.name),
    tagline: firstText(data.tagline, tagline),
    image: readImage(isServed, data.heroImage, hero.image),
    actions: readActions(data, hero),
    features: asList(data.features).map(({ title, details, link }) => ({
      title: asText(title),
      details: asText(details),
      link: asLink(link),
    })),
    footer: firstText(data.footer),
  }
}

/** The site has one layout: what other systems call their home page is a home page, the rest a page. */
export const keepOneLayout = (data: Values): void => {
  if (data.layout === undefined || data.layout === 'NotFound') return
  if (/^home/i.test(String(data.layout))) data.home = true
  delete data.layout
}
