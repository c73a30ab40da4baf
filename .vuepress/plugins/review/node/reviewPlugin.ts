import type { Page, Plugin } from 'vuepress/core'
import type { Site } from '../../../site.ts'
import type { LegalEnv } from '../../legal-references/node/collectLegalReferences.ts'
import type { LegalState } from '../../legal-references/shared/LegalState.ts'
import { readCommitDate } from './readCommitDate.ts'
import { resolveReview } from './resolveReview.ts'

export interface ReviewOptions {
  site: Site
  legal: LegalState
}

/** Shows at the foot of each page when it was last reviewed, from which sources, and whom to tell. */
export const reviewPlugin = ({ site, legal }: ReviewOptions): Plugin => {
  const now = readCommitDate()
  return {
    name: 'review',
    extendsPage: (page: Page, { options: { base } }) => {
      // An article of law is quoted: its page says from where.
      if (!page.filePathRelative || page.frontmatter.home || page.frontmatter.legalArticle) return
      const { path, title, frontmatter, filePathRelative: file } = page
      const cited = (page.markdownEnv as LegalEnv).legalReferences ?? []
      const references = cited.map(({ reference }) => reference)
      page.data.review = resolveReview({
        site,
        page: { path, title, frontmatter, file },
        now,
        legal,
        base,
        references,
      })
      // Shown above, and read by nothing else in the browser.
      page.data.frontmatter = {
        ...frontmatter,
        sources: undefined,
        questions: undefined,
        changes: undefined,
      }
    },
  }
}
