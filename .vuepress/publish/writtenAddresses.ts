import { OFFERED_EXTENSIONS } from '../constructs/links/shared/publishedAddress.ts'

/** Something that the build writes besides the pages of the folder, for any site. */
export interface WrittenAddress {
  /** Matched against an address in small letters. */
  pattern: RegExp
  /** What it is, for the author whose page asks for the same address. */
  what: string
  /** Pages may link to it. */
  isLinked: boolean
  /** A page of the folder may take its place: the build then writes none. */
  isReplaceable?: true
}

const written = (pattern: RegExp, what: string): WrittenAddress => ({
  pattern,
  what,
  isLinked: true,
})

const internal = (pattern: RegExp, what: string): WrittenAddress => ({
  pattern,
  what,
  isLinked: false,
})

/**
 * What each step of `steps.ts` may write, for any site. Nothing here comes from Node: the rules read it
 * before there is a site.
 */
export const STEP_ADDRESSES = {
  search: [
    written(/^\/opensearch\.xml$/, 'la description de la recherche pour les navigateurs'),
    internal(/^\/assets\/search\//, 'l’index de la recherche'),
  ],
  print: [
    written(/^\/imprimer\/[^/]+\/?$/, 'la page à imprimer d’un guide'),
    internal(/^\/imprimer(?:\/|$)/, 'le dossier des pages à imprimer'),
  ],
  books: [
    written(/^\/pdf\/[^/]+\.pdf$/, 'le PDF d’un guide'),
    internal(/^\/pdf\/./, 'le dossier des PDF'),
    written(/^\/epub\/[^/]+\.epub$/, 'l’EPUB d’un guide'),
    internal(/^\/epub(?:\/|$)/, 'le dossier des EPUB'),
    written(/^\/exports\.json$/, 'la liste des PDF et des EPUB'),
  ],
  copies: [
    internal(/\.md$/, 'la copie d’une page en Markdown'),
    written(/^\/llms(?:-full)?\.txt$/, 'un fichier du site pour les programmes'),
  ],
  versions: [written(/^\/.+\/atom\.xml$/, 'le flux d’une page')],
  feeds: [
    written(/^\/(?:atom|rss|loi)\.xml$/, 'un flux du site'),
    written(/[/.]atom\.xml$/, 'le flux d’une page'),
  ],
  data: [written(/^\/guides(?:\.schema)?\.json$/, 'les données du site')],
  siteMap: [
    written(/^\/sitemap\.xml$/, 'la liste des pages du site'),
    written(/^\/robots\.txt$/, 'un fichier du site pour les programmes'),
  ],
  cards: [internal(/^\/social(?:\/|$)/, 'le dossier des images de partage')],
  policy: [
    written(/^\/\.well-known\/security\.txt$/, 'le contact de sécurité'),
    internal(/^\/\.well-known(?:\/|$)/, 'un dossier réservé aux programmes'),
    internal(/^\/_headers$/, 'un réglage de l’hébergeur'),
  ],
  notes: [internal(/^\/notes\.json$/, 'les notes des liens vers le lexique et les articles')],
  desk: [
    written(/^\/redaction\/?$/, 'le bureau des auteurs'),
    internal(/^\/(?:redaction|assets\/redaction)\/./, 'le dossier du bureau des auteurs'),
  ],
  offline: [
    internal(/^\/offline\.json$/, 'la liste des fichiers gardés hors ligne'),
    internal(/^\/sw\.js$/, 'le programme de lecture hors ligne'),
  ],
  communes: [internal(/\/verifier\/communes\.json$/, 'la liste des communes de la vérification')],
  // After the other files of these kinds, which they would stand for.
  tools: [internal(/\.json$/, 'les données d’un outil de la page')],
  letters: [internal(/\.(?:docx|txt)$/, 'la lettre d’une page, en fichier')],
  linkedFiles: [
    internal(/^\/fichiers\/./, 'le dossier des fichiers que des pages donnent à télécharger'),
    internal(
      new RegExp(`\\.(?:${OFFERED_EXTENSIONS})$`),
      'un fichier que des pages donnent à télécharger',
    ),
  ],
  // It changes what others have copied.
  photos: [],
} as const satisfies Record<string, readonly WrittenAddress[]>

/** A step of `steps.ts`. */
export type StepName = keyof typeof STEP_ADDRESSES

/** Where the field of every page sends its question: a page of the folder may be there, if it shows the results. */
export const RESULTS_ADDRESS = '/recherche/'

/** Pages that the site makes where the folder has none. */
const MADE_PAGES: readonly WrittenAddress[] = [
  { ...written(/^\/recherche\/$/, 'la page des résultats de la recherche'), isReplaceable: true },
  { ...written(/^\/hors-ligne\/$/, 'la page de lecture hors ligne'), isReplaceable: true },
  { ...written(/^\/merci\/$/, 'la page qui remercie'), isReplaceable: true },
  { ...written(/^\/pdf\/$/, 'la page des PDF et des EPUB'), isReplaceable: true },
  // Only those of articles that are cited: links to them are judged by `isGenerated`, which knows the law.
  internal(/\/crpa-[lrda]\d+(?:-\d+)*$/, 'la page d’un article de loi'),
]

/** What VuePress and the host write: no step does. */
const OTHERS: readonly WrittenAddress[] = [
  written(/^\/404\.html$/, 'la page d’erreur'),
  // Hosts answer there with that page: a page of the folder would be the answer to every wrong address.
  internal(/^\/404$/, 'la page d’erreur'),
  internal(/^\/assets(?:\/|$)/, 'le dossier des fichiers du site'),
  internal(/^\/_redirects$/, 'un réglage de l’hébergeur'),
  // Functions of the host.
  internal(/^\/mcp$/, 'l’adresse à laquelle le site répond aux assistants'),
  written(/^\/\.netlify(?:\/|$)/, 'un dossier de l’hébergeur'),
]

/**
 * The one list of what the build writes: no page takes these addresses, and links, redirections and the
 * ledger know them. A step can write nothing else (`createOutput`), and a test compares the list with a
 * built site, file by file.
 */
export const WRITTEN_ADDRESSES: readonly WrittenAddress[] = [
  ...MADE_PAGES,
  ...Object.values(STEP_ADDRESSES).flat(),
  ...OTHERS,
]

/** What the build writes at an address, whether it ends with a slash or not. */
export const findWritten = (address: string): WrittenAddress | undefined => {
  const path = address.toLowerCase()
  const bare = path.replace(/\/$/, '')
  return WRITTEN_ADDRESSES.find(({ pattern }) => pattern.test(path) || pattern.test(bare))
}
