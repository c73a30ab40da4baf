import { explainUnknown, writeValue } from '../constructs/values/shared/citations.ts'
import { listPageCitations, type PageCitation } from '../constructs/values/shared/pageCitations.ts'
import type { ValueFile } from '../constructs/values/shared/ReferenceValue.ts'
import { formatFrenchDate } from '../constructs/timeline/shared/frenchDates.ts'
import { readIso } from '../model/review/node/readPageDates.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'

const judge = (
  citation: PageCitation,
  page: SitePage,
  { file, values, refused }: ValueFile,
): PageDraft[] => {
  const { id, index: offset, isRead } = citation
  const value = values.find((known) => known.id === id)
  if (!value)
    // What is wrong with it is said at its place in the file.
    return refused.includes(id) ? [] : [{ offset, ...explainUnknown(id, values, file) }]
  if (!isRead)
    return [
      {
        offset,
        message:
          'Une valeur ne se cite que dans le texte : ici, les lecteurs verraient ses crochets.',
        suggestion: `Écrivez « ${writeValue(value, citation)} ».`,
      },
    ]
  const verifiedOn = readIso(page.frontMatter.data.verifiedOn)
  if (!value.changedOn || verifiedOn === undefined || value.changedOn <= verifiedOn) return []
  return [
    {
      offset,
      severity: 'warning',
      isEditorial: true,
      message: `La valeur « ${id} » a changé le ${formatFrenchDate(value.changedOn)} : page vérifiée avant.`,
      suggestion: `Relisez la phrase avec « ${value.text} », puis changez « verifiedOn ».`,
    },
  ]
}

/** The values that a page cites exist, and have not changed since the page was verified. */
export const values: PageRule = {
  name: 'valeurs',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) => {
    const known = site.values
    return known && known.values.length > 0
      ? listPageCitations(page).flatMap((citation) => judge(citation, page, known))
      : []
  },
}
