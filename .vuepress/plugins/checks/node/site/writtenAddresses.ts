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
 * The one list of what the build writes: no page takes these addresses, and links, redirections and the
 * ledger know them. A test compares it with a built site, file by file.
 */
export const WRITTEN_ADDRESSES: readonly WrittenAddress[] = [
  { ...written(/^\/hors-ligne\/$/, 'la page de lecture hors ligne'), isReplaceable: true },
  { ...written(/^\/pdf\/$/, 'la page des PDF et des EPUB'), isReplaceable: true },
  written(/^\/imprimer\/[^/]+\/?$/, 'la page à imprimer d’un guide'),
  internal(/^\/imprimer(?:\/|$)/, 'le dossier des pages à imprimer'),
  written(/^\/pdf\/[^/]+\.pdf$/, 'le PDF d’un guide'),
  internal(/^\/pdf\/./, 'le dossier des PDF'),
  written(/^\/epub\/[^/]+\.epub$/, 'l’EPUB d’un guide'),
  internal(/^\/epub(?:\/|$)/, 'le dossier des EPUB'),
  written(/^\/(?:atom|opensearch|rss|sitemap)\.xml$/, 'un flux ou une liste du site'),
  internal(/^\/sitemap\.xsl$/, 'la présentation du plan du site'),
  written(/^\/(?:llms(?:-full)?|robots)\.txt$/, 'un fichier du site pour les programmes'),
  written(/^\/\.well-known\/security\.txt$/, 'le contact de sécurité'),
  internal(/^\/\.well-known(?:\/|$)/, 'un dossier réservé aux programmes'),
  written(/^\/(?:exports|guides|guides\.schema)\.json$/, 'les données du site'),
  internal(/^\/offline\.json$/, 'la liste des fichiers gardés hors ligne'),
  internal(/^\/sw\.js$/, 'le programme de lecture hors ligne'),
  written(/^\/404\.html$/, 'la page d’erreur'),
  internal(/^\/assets(?:\/|$)/, 'le dossier des fichiers du site'),
  internal(/^\/social(?:\/|$)/, 'le dossier des images de partage'),
  internal(/^\/_(?:headers|redirects)$/, 'un réglage de l’hébergeur'),
  // Functions of the host.
  written(/^\/\.netlify(?:\/|$)/, 'un dossier de l’hébergeur'),
]

/** What the build writes at an address, whether it ends with a slash or not. */
export const findWritten = (address: string): WrittenAddress | undefined => {
  const path = address.toLowerCase()
  const bare = path.replace(/\/$/, '')
  return WRITTEN_ADDRESSES.find(({ pattern }) => pattern.test(path) || pattern.test(bare))
}
