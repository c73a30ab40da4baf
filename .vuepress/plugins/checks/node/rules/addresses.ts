import type { SiteDraft, SiteRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import { locate } from '../source/TextIndex.ts'

interface Form {
  isWrong: RegExp
  message: string
  suggestion: string
  severity?: 'warning'
}

const FORMS: Form[] = [
  {
    isWrong: /^(?!\/)/,
    message: 'ne commence pas par une barre oblique',
    suggestion: 'Écrivez l’adresse complète, de la forme /guide/page/.',
  },
  {
    isWrong: /\s/,
    message: 'contient une espace',
    suggestion: 'Remplacez chaque espace par un tiret.',
  },
  {
    isWrong: /[?#\\<>"|*:]/,
    message: 'contient un signe qu’une adresse ne peut pas porter',
    suggestion: 'Gardez des lettres, des chiffres, des points et des tirets.',
  },
  {
    isWrong: /\/\/|\/\.{1,2}(?:\/|$)/,
    message: 'contient deux barres de suite, ou « . » entre deux barres',
    suggestion: 'Écrivez chaque dossier par son nom, séparé d’une seule barre.',
  },
  {
    isWrong: /\.md$/,
    message: 'finit par « .md »',
    suggestion: 'Retirez « .md » : une adresse finit par une barre oblique.',
  },
  {
    isWrong: /[\p{Lu}]|[^\p{ASCII}]/u,
    message: 'contient une capitale ou un accent',
    suggestion: 'Écrivez-la en minuscules sans accent : elle se copie et se dicte mieux.',
    severity: 'warning',
  },
]

const place = (page: SitePage): Pick<SiteDraft, 'file' | 'line' | 'column'> => ({
  file: page.file,
  ...locate(
    page.index,
    page.frontMatter.data.permalink === undefined ? 0 : page.frontMatter.locate(['permalink']),
  ),
})

const checkForm = (page: SitePage): SiteDraft[] => {
  const { permalink } = page.frontMatter.data
  if (typeof permalink !== 'string') return []
  const form = FORMS.find(({ isWrong }) => isWrong.test(permalink))
  if (!form) return []
  const { message, suggestion, severity } = form
  return [
    { ...place(page), message: `L’adresse « ${permalink} » ${message}.`, suggestion, severity },
  ]
}

/** Addresses of pages: well formed, and one page each. */
export const addresses: SiteRule = {
  name: 'adresses',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => {
    const first = new Map<string, SitePage>()
    return site.pages.flatMap((page) => {
      const drafts = checkForm(page)
      const key = page.address.toLowerCase()
      const other = first.get(key)
      if (!other) first.set(key, page)
      else
        drafts.push({
          ...place(page),
          message: `L’adresse ${page.address} est déjà celle de ${other.file}.`,
          suggestion: 'Donnez à cette page un autre « permalink » dans l’en-tête.',
        })
      return drafts
    })
  },
}
