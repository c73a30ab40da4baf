import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'

const checkOrder = (page: SitePage): PageDraft[] =>
  page.headings.flatMap(({ depth, text, offset }, index): PageDraft[] => {
    const before = page.headings[index - 1]?.depth ?? 1
    if (depth <= before + 1) return []
    const sign = '#'.repeat(before + 1)
    return [
      {
        offset,
        message: `Le titre « ${text} » est de niveau ${depth} alors que celui d’avant est de niveau ${before}.`,
        suggestion: `Écrivez ${sign} ${text} : un niveau ne se saute pas, sinon le plan de la page se perd.`,
      },
    ]
  })

const checkFirst = (page: SitePage, isHouse: boolean): PageDraft[] => {
  const { data } = page.frontMatter
  // The home page writes its own title; a header that cannot be read may have named the page.
  if (data.home === true || page.frontMatter.errors.length > 0) return []
  const [first, ...others] = page.headings.filter(({ depth }) => depth === 1)
  // Elsewhere, the name that the header gives is shown as the title: see `titlesMarkdown`.
  if (!first && !isHouse && typeof data.title === 'string' && data.title.trim() !== '') return []
  if (!first)
    return [
      {
        offset: page.headings[0]?.offset ?? page.frontMatter.end,
        // A chapter whose header does not name it either has no name in any menu.
        isEditorial: page.kind !== 'chapter' || data.title !== undefined,
        message: 'La page n’a pas de titre principal.',
        suggestion: 'Commencez le texte par une ligne « # Titre de la page ».',
      },
    ]
  const before = page.headings[0]!
  return [
    ...(before === first
      ? []
      : [
          {
            offset: before.offset,
            message: `Le titre « ${before.text} » vient avant le titre principal.`,
            suggestion: 'Placez la ligne « # Titre » en tête du texte.',
          },
        ]),
    ...others.map(({ text, offset }) => ({
      offset,
      message: `« ${text} » est un second titre principal.`,
      suggestion: `Écrivez ## ${text} : une page n’a qu’un titre principal.`,
    })),
  ]
}

/** One main title, no skipped level, no empty title: the outline that screen readers move through (RGAA 9.1). */
export const headings: PageRule = {
  name: 'titres',
  severity: 'error',
  isEditorial: true,
  scope: 'page',
  check: ({ page, site }) => [
    ...checkFirst(page, site.isHouse),
    ...checkOrder(page),
    ...page.headings
      .filter(({ text }) => text.trim() === '')
      .map(({ offset }) => ({
        offset,
        message: 'Ce titre est vide.',
        suggestion: 'Écrivez son texte, ou supprimez la ligne.',
      })),
  ],
}
