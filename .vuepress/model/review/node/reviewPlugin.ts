import type { Page, Plugin } from 'vuepress/core'
import { readVersionDate } from '../../../lib/readVersionDate.ts'
import { PROJECT_DIR } from '../../projectFolders.ts'
import type { Site } from '../../../site.ts'
import type { LegalEnv } from '../../../constructs/legal-references/node/collectLegalReferences.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { resolveReview } from './resolveReview.ts'

export interface ReviewOptions {
  site: Site
  legal: LegalState
}

/** Pages that a component writes have nothing to correct, nor to copy: the results, the plan of the site. */
const MADE_RE = /<(?:SearchPage|SitePlan|PDFExports)[\s/>]/

const hasOwnText = ({ content, frontmatter }: Page): boolean =>
  frontmatter.search !== false && !MADE_RE.test(content)

/** Shows at the foot of each page when it was last reviewed, from which sources, and whom to tell. */
export const reviewPlugin = ({ site, legal }: ReviewOptions): Plugin => {
  const version = readVersionDate(PROJECT_DIR)
  const now = version === null ? null : new Date(version)
  return {
    name: 'review',
    extendsPage: (page: Page, { options: { base } }) => {
      if (!page.filePathRelative || page.frontmatter.home || !hasOwnText(page)) return
      // An article of law is quoted: its page says from where.
      if (page.frontmatter.legalArticle) return
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
        ...page.data.frontmatter,
        sources: undefined,
        questions: undefined,
        changes: undefined,
        owner: undefined,
        notice: undefined,
      }
    },
  }
}
