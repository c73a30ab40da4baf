/** How far the address of a text is to be trusted. */
export type Reliability = 'sure' | 'seen-once' | 'to-check'

/** What the project knows of a text, or of one of its articles, that is not in the base. */
export interface LegalIdentifier {
  /** Title of the text, where it says more than its reference. */
  title?: string
  /** Official page; left out when none was seen. */
  href?: string
  reliability: Reliability
}

/** Key of an identifier: the text, and the number of its article when there is one. */
export const identifierKey = (text: string, article?: string): string =>
  article === undefined ? text : `${text} ${article.replace('.*', '.')}`

const RELIABILITIES: Readonly<Record<string, Reliability>> = {
  sûr: 'sure',
  'vu une fois': 'seen-once',
  'à contrôler': 'to-check',
}

/**
 * Reads the table of identifiers: `texte;article;titre;adresse;fiabilité;vu dans`, a text or an article a
 * line, no quotes.
 *
 * @throws on a line that has not this form, or that says again what another says
 */
export const parseIdentifiers = (csv: string): ReadonlyMap<string, LegalIdentifier> => {
  const identifiers = new Map<string, LegalIdentifier>()
  csv.split(/\r?\n/).forEach((line, index) => {
    if (index === 0 || line.trim() === '') return
    const cells = line.split(';').map((cell) => cell.trim())
    const [text = '', article = '', title = '', href = '', word = ''] = cells
    const reliability = RELIABILITIES[word]
    const key = identifierKey(text, article || undefined)
    if (cells.length !== 6 || !reliability || identifiers.has(key))
      throw new Error(
        `identifiants.csv, ligne ${index + 1} : « ${line} » est mal écrit ou en double.`,
      )
    identifiers.set(key, { title: title || undefined, href: href || undefined, reliability })
  })
  return identifiers
}
