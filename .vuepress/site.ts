/**
 * What a fork of this site changes, and nothing else.
 * The address that Netlify gives at build (`URL`) wins over the one written here.
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
  /** Address where readers report an error. */
  email: string
  /** Publisher named in the legal notice. */
  publisher: { name: string; address: string; director: string }
  /** Host named in the legal notice. */
  host: { name: string; address: string; url: string }
}

export const site: Site = {
  title: 'Guides des données publiques',
  shortTitle: 'Données publiques',
  description:
    'Des guides indépendants, sourcés et datés pour publier et réutiliser des données publiques en France.',
  url: (process.env.URL ?? 'https://guides-donnees-publiques.example').replace(/\/+$/, ''),
  repository: 'https://github.com/guides-donnees-publiques/guides',
  branch: 'main',
  docsDir: 'docs',
  vuePages: process.env.GUIDES_VUE_PAGES?.split(',') ?? [],
  email: 'contact@guides-donnees-publiques.example',
  publisher: {
    name: 'Association des Guides des données publiques',
    address: 'Adresse postale à renseigner dans .vuepress/site.ts',
    director: 'Nom à renseigner dans .vuepress/site.ts',
  },
  host: {
    name: 'Netlify, Inc.',
    address: 'Adresse de l’hébergeur à renseigner dans .vuepress/site.ts',
    url: 'https://www.netlify.com',
  },
}
