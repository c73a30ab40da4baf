import { readTexts } from '../constructs/legal-references/node/citeSources.ts'
import { listDrawnReferences } from '../constructs/legal-references/node/listDrawnReferences.ts'
import { CHANGE_HINT } from '../constructs/legal-references/node/collectLegalReferences.ts'
import {
  describeLegalChange,
  findLegalChange,
} from '../constructs/legal-references/shared/findLegalChange.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import { parseLegalReference } from '../constructs/legal-references/shared/parseLegalReference.ts'
import { readIso } from '../model/review/node/readPageDates.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { changedArticles } from './constructs.ts'

/** Every article that a page names out of its text, and where. */
const listOthers = (page: SitePage, site: Site, legal: LegalState) => [
  ...readTexts(page.frontMatter.data.sources, 'article').map(({ text, index }) => ({
    reference: parseLegalReference(text),
    offset: page.frontMatter.locate(['sources', index, 'article']),
  })),
  ...listDrawnReferences(page, site, legal.library.base.code),
]

const checkOthers = (page: SitePage, site: Site, legal: LegalState): PageDraft[] => {
  const day = readIso(page.frontMatter.data.verifiedOn)
  if (day === undefined) return []
  return listOthers(page, site, legal).flatMap(({ reference, offset }): PageDraft[] => {
    const change = reference && findLegalChange(reference, legal, day)
    return change
      ? [
          {
            offset,
            message: describeLegalChange(change),
            suggestion: CHANGE_HINT,
            severity: 'warning',
            isEditorial: true,
          },
        ]
      : []
  })
}

/** Articles cited that changed after the day the page was verified. */
export const legalChanges: PageRule = {
  ...changedArticles,
  scope: 'page',
  check: ({ page, site }) => [
    ...changedArticles.check({ page }),
    ...(site.legal ? checkOthers(page, site, site.legal) : []),
  ],
}
