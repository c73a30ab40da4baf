import type { HeadConfig } from 'vuepress/core'

/** Facts of the site that every page's head repeats. */
export interface HeadSite {
  title: string
  publisher: string
  /** Address of the licence of the texts; left out when none is said. */
  licence?: string
  /** Language of the texts. */
  lang: string
  /** Public address of the site, base included, without final slash. */
  root: string
  /** Address of the search page, without base; left out when the site has none. */
  search?: string
}

export interface HeadPage {
  title: string
  description: string
  /** Address, without base. */
  address: string
  /** Last day of all: written, verified or changed. */
  day?: string
  /** Day it was written. */
  written?: string
  /** From the guide down to the group that lists the page; null outside guides. */
  parents: readonly { title: string; link: string }[] | null
  /** The same for a page that its guide does not list. */
  above?: readonly { title: string; link: string }[]
  /** Image to be shared. */
  card: { address: string; alt: string }
}

type Data = Record<string, unknown>

const breadcrumb = ({ root }: HeadSite, { parents, above, title }: HeadPage): Data => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { title: 'Accueil', link: '/' },
    ...(parents ?? above ?? []),
    // The page itself, whose address is that of the page.
    { title, link: null },
  ].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.title,
    item: step.link === null ? undefined : root + step.link,
  })),
})

const website = ({ title, root, search, publisher, lang }: HeadSite): Data => ({
  '@type': 'WebSite',
  '@id': `${root}/#site`,
  url: `${root}/`,
  name: title,
  inLanguage: lang,
  publisher: { '@type': 'Organization', name: publisher },
  potentialAction: search && {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${root}${search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

const webpage = (site: HeadSite, page: HeadPage): Data => ({
  '@type': page.parents ? 'TechArticle' : 'WebPage',
  '@id': site.root + page.address,
  url: site.root + page.address,
  [page.parents ? 'headline' : 'name']: page.title,
  description: page.description || undefined,
  inLanguage: site.lang,
  datePublished: page.written,
  dateModified: page.day,
  image: page.parents ? site.root + page.card.address : undefined,
  author: page.parents ? { '@type': 'Organization', name: site.publisher } : undefined,
  license: site.licence,
  isPartOf: { '@id': `${site.root}/#site` },
})

const isHome = ({ address }: HeadPage): boolean => address === '/'

/** What the page is, for search engines. Source of the words: https://schema.org */
const resolveJsonLd = (site: HeadSite, page: HeadPage): Data => ({
  '@context': 'https://schema.org',
  '@graph': [
    webpage(site, page),
    // The home page says once what the site is; the others name it by its identifier.
    isHome(page) ? website(site) : breadcrumb(site, page),
  ],
})

const meta = (property: string, content: string | undefined): HeadConfig[] =>
  content ? [['meta', { property, content }]] : []

/** Permanent address, what networks show of the page, and what search engines know of it. */
export const resolvePageHead = (site: HeadSite, page: HeadPage): HeadConfig[] => {
  const url = site.root + page.address
  return [
    ['link', { rel: 'canonical', href: url }],
    ...meta('og:type', page.parents ? 'article' : 'website'),
    ...meta('og:site_name', site.title),
    ...meta('og:locale', site.lang === 'fr' ? 'fr_FR' : 'en_GB'),
    ...meta('og:title', page.title),
    ...meta('og:description', page.description),
    ...meta('og:url', url),
    ...meta('og:image', site.root + page.card.address),
    ...meta('og:image:alt', page.card.alt),
    ...meta('article:published_time', page.parents ? page.written : undefined),
    ...meta('article:modified_time', page.parents ? page.day : undefined),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    [
      'script',
      { type: 'application/ld+json' },
      // In a script, `<` could begin the tag that ends it.
      JSON.stringify(resolveJsonLd(site, page)).replaceAll('<', '\\u003c'),
    ],
  ]
}
