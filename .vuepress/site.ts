import { type Site, siteSchema } from './model/identity/siteSchema.ts'

export type { Site }

const { env } = process

/** Ends a fact that whoever publishes must give: `checkIdentity` stops a publication that still has it. */
export const TO_GIVE = 'à renseigner dans .vuepress/site.ts'

/**
 * What a fork of this site changes, and nothing else: `siteSchema` says what each is. Another folder says the
 * same of itself in its `site.yml`.
 * The address that Netlify gives at build (`URL`) wins over the one written here, and so do the variables
 * `GUIDES_…` of who publishes without changing the repository.
 */
export const site: Site = siteSchema.parse({
  title: 'Guides des données publiques',
  shortTitle: 'Données publiques',
  description:
    'Des guides indépendants, sourcés et datés pour publier et réutiliser des données publiques en France.',
  url: (env.URL ?? 'https://guides-donnees-publiques.example').replace(/\/+$/, ''),
  lang: 'fr',
  repository: 'https://github.com/guides-donnees-publiques/guides',
  branch: 'main',
  docsDir: 'docs',
  vuePages: env.GUIDES_VUE_PAGES?.split(',') ?? [],
  email: env.GUIDES_EMAIL ?? 'contact@guides-donnees-publiques.example',
  forms: env.GUIDES_FORMS ?? 'host',
  mcp: env.GUIDES_MCP !== 'none',
  publisher: {
    name: env.GUIDES_PUBLISHER ?? 'Association des Guides des données publiques',
    address: env.GUIDES_PUBLISHER_ADDRESS ?? `Adresse postale ${TO_GIVE}`,
    director: env.GUIDES_DIRECTOR ?? `Nom ${TO_GIVE}`,
  },
  host: {
    name: env.GUIDES_HOST ?? 'Netlify, Inc.',
    address: env.GUIDES_HOST_ADDRESS ?? `Adresse de l’hébergeur ${TO_GIVE}`,
    url: env.GUIDES_HOST_URL ?? 'https://www.netlify.com',
  },
  licence: {
    title: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  notice: 'Site indépendant, sans lien avec l’administration.',
  reviewMonths: 18,
  colors: { light: '', dark: '' },
  legalTexts: true,
  redirects: {},
} satisfies Site)

/** Where readers ask what no page answers: our own address once it is a real one, else the national forum; nowhere without an address. */
export const resolveAskUrl = ({ email, title }: Pick<Site, 'email' | 'title'>): string =>
  email === ''
    ? ''
    : email.endsWith('.example')
      ? 'https://forum.data.gouv.fr/'
      : `mailto:${email}?${new URLSearchParams({ subject: `Question – ${title}` }).toString().replaceAll('+', '%20')}`
