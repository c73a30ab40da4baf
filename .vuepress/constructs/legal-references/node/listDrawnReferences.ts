import { listImageAddresses } from '../../../model/source/listImageAddresses.ts'
import type { Site, SitePage } from '../../../model/site/createSite.ts'
import { readSiteFacts, resolveSiteImage } from '../../../model/site/siteImages.ts'
import { findWrittenReferences } from '../shared/findWrittenReferences.ts'
import type { LegalReference } from '../shared/LegalReference.ts'

/** An article that a drawing of a page names, and where the page shows the drawing. */
export interface DrawnReference {
  reference: LegalReference
  /** Offset of the address of the drawing in the file. */
  offset: number
}

/** The articles that the drawings of a page name: a drawing has no links, and is read and watched all the same. */
export const listDrawnReferences = (
  page: SitePage,
  site: Site,
  defaultCode: string,
): DrawnReference[] =>
  listImageAddresses(page).flatMap(({ url, offset }) => {
    const { texts = [] } = readSiteFacts(site, resolveSiteImage(site, page, url)) ?? {}
    return texts.flatMap((text) =>
      findWrittenReferences(text, defaultCode).map((reference) => ({ reference, offset })),
    )
  })
