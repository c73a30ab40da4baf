/**
 * What a fork of this site changes, and nothing else.
 * The address that Netlify gives at build (`URL`) wins over the one written here, and so do the variables
 * `GUIDES_…` of who publishes without changing the repository.
 */
export interface Site {
  /** Name of the site, in the header and in page titles. */
  title: string
  /** The same in twenty signs or so, for the header of phones. */
  shortTitle: string
  /** One sentence for search engines and for the home page. */
  description: string
  /** Public address, without final slash. */
  url: string
  /** Public repository of the content and code. */
  repository: string
  /** Branch that the "propose a change" links edit. */
  branch: string
  /** Folder of the guides in that repository. */
  docsDir: string
  /**
   * Pages, relative to the folder of guides, that may hold Vue code: who lists one here vouches for it.
   * A page cannot ask for it. The variable `GUIDES_VUE_PAGES` of a build, separated by commas, adds some.
   */
  vuePages: readonly string[]
  /**
   * The desk for authors. `oauthRelay`: address of a relay through which they sign in without a token.
   *
   * @default a token is asked
   */
  desk?: { oauthRelay?: string }
  /** Address where readers report an error. */
  email: string
  /**
   * Who takes the forms of readers: `host` (Netlify Forms), `none` for a site without forms, or the address of
   * a service that does.
   */
  forms: string
  /** Whether the host runs `netlify/functions/mcp.ts`, by which assistants question the site. */
  mcp: boolean
  /** Publisher named in the legal notice. */
  publisher: { name: string; address: string; director: string }
  /** Host named in the legal notice. */
  host: { name: string; address: string; url: string }
}

const { env } = process

/** Ends a fact that whoever publishes must give: `checkIdentity` stops a publication that still has it. */
export const TO_GIVE = 'à renseigner dans .vuepress/site.ts'

export const site: Site = {
  title: 'Guides des données publiques',
  shortTitle: 'Données publiques',
  description:
    'Des guides indépendants, sourcés et datés pour publier et réutiliser des données publiques en France.',
  url: (env.URL ?? 'https://guides-donnees-publiques.example').replace(/\/+$/, ''),
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
}

/** Where readers ask what no page answers: our own address once it is a real one, else the national forum. */
export const resolveAskUrl = ({ email, title }: Pick<Site, 'email' | 'title'>): string =>
  email.endsWith('.example')
    ? 'https://forum.data.gouv.fr/'
    : `mailto:${email}?${new URLSearchParams({ subject: `Question – ${title}` }).toString().replaceAll('+', '%20')}`
