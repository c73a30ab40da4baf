import { readTexts } from '../constructs/legal-references/node/citeSources.ts'
import { CHANGE_HINT } from '../constructs/legal-references/node/collectLegalReferences.ts'
import {
  describeLegalChange,
  findLegalChange,
} from '../constructs/legal-references/shared/findLegalChange.ts'
import type { LegalState } from '../constructs/legal-references/shared/LegalState.ts'
import { parseLegalReference } from '../constructs/legal-references/shared/parseLegalReference.ts'
import { readIso } from '../model/review/node/readPageDates.ts'
import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'
import { changedArticles } from './constructs.ts'

const checkSources = ({ frontMatter }: SitePage, legal: LegalState): PageDraft[] => {
  const day = readIso(frontMatter.data.verifiedOn)
  if (day === undefined) return []
  return readTexts(frontMatter.data.sources, 'article').flatMap(({ text, index }) => {
    const reference = parseLegalReference(text)
    const change = reference && findLegalChange(reference, legal, day)
    return change
      ? [
          {
            offset: frontMatter.locate(['sources', index, 'article']),
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
  check: ({ page, site }) => [
    ...changedArticles.check({ page, site }),
    ...(site.legal ? checkSources(page, site.legal) : []),
  ],
}
