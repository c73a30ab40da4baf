import type { PageDraft } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'

/** Lists of a header whose items name what proves a fact, and the key that holds its address. */
const LISTS = { sources: 'url', terms: 'sourceUrl' } as const

/** The name of the site, when an address leads to its home page and no further. */
const readHome = (address: unknown): string | null => {
  if (typeof address !== 'string') return null
  const url = URL.parse(address)
  return url && url.pathname === '/' && url.search === '' && url.hash === '' ? url.host : null
}

/** Sources that lead to the home page of a site: it proves nothing, and changes without notice. */
export const checkHomePages = ({ frontMatter }: SourcePage): PageDraft[] =>
  Object.entries(LISTS).flatMap(([list, key]) => {
    const items: unknown = frontMatter.data[list]
    if (!Array.isArray(items)) return []
    return (items as unknown[]).flatMap((item, index): PageDraft[] => {
      const home = readHome((Object(item) as Record<string, unknown>)[key])
      return home === null
        ? []
        : [
            {
              offset: frontMatter.locate([list, index, key]),
              severity: 'warning',
              isEditorial: true,
              message: `Cette source mène à l’accueil de ${home}, qui ne prouve pas le fait.`,
              suggestion: 'Donnez l’adresse de la page ou du fichier où il est écrit.',
            },
          ]
    })
  })
