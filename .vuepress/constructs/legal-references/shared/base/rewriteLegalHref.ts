const LEGIFRANCE = 'https://www.legifrance.gouv.fr'

const isId = (value: string | null, kinds: RegExp): value is string =>
  value !== null && kinds.test(value)

const ARTICLE = /^(?:LEGIARTI|JORFARTI)\d{12}$/
const TEXT = /^(?:LEGITEXT|JORFTEXT)\d{12}$/
const SECTION = /^LEGISCTA\d{12}$/

/**
 * Where a link inside an official text leads today: LEGI writes addresses of the Légifrance of 2008, whose
 * identifiers of articles are those that all versions share.
 *
 * @param findPage - our page of an article of the code, by identifier; undefined when it has none
 * @returns undefined for an address of another form: the text stays, without a link
 */
export const rewriteLegalHref = (
  href: string,
  findPage: (id: string) => string | undefined,
): string | undefined => {
  const url = URL.parse(href.replaceAll('&amp;', '&'), LEGIFRANCE)
  if (!url || url.origin !== LEGIFRANCE) return undefined
  const [text, article, section] = ['cidTexte', 'idArticle', 'idSectionTA'].map((name) =>
    url.searchParams.get(name),
  )
  if (isId(article ?? null, ARTICLE)) {
    const page = findPage(article!)
    if (page !== undefined) return page
    const kind = text?.startsWith('LEGITEXT') ? 'codes' : 'loda'
    return `${LEGIFRANCE}/${kind}/article_lc/${article}`
  }
  if (!isId(text ?? null, TEXT)) return undefined
  if (isId(section ?? null, SECTION)) return `${LEGIFRANCE}/codes/section_lc/${text}/${section}/`
  return text!.startsWith('LEGITEXT')
    ? `${LEGIFRANCE}/codes/texte_lc/${text}`
    : `${LEGIFRANCE}/loda/id/${text}`
}
