import { readArticles } from '../../../legal-references/node/citeSources.ts'
import {
  explainLegalReference,
  parseLegalReference,
} from '../../../legal-references/shared/parseLegalReference.ts'
import type { PageDraft, PageRule } from '../Rule.ts'
import type { SitePage } from '../site/createSite.ts'
import { citations } from './constructs.ts'

/** `[[Autre page]]` names no article: the rule `blocs-inconnus` says what to write instead. */
const isWikiLink = ({ content }: SitePage, offset: number): boolean =>
  /^\[\[[^\]\d\n]*\]\]/.test(content.slice(offset, offset + 200))

const checkSources = (page: SitePage): PageDraft[] =>
  readArticles(page.frontMatter.data.sources)
    .filter(({ article }) => !parseLegalReference(article))
    .map(({ article, index }) => {
      const { problem, hint } = explainLegalReference(article)
      return {
        offset: page.frontMatter.locate(['sources', index, 'article']),
        message: problem.charAt(0).toLocaleUpperCase('fr') + problem.slice(1),
        suggestion: hint,
      }
    })

/** Legal references can be read, in the text as in the sources of the front matter. */
export const references: PageRule = {
  ...citations,
  check: (context) => [
    ...citations.check(context).filter(({ offset }) => !isWikiLink(context.page, offset)),
    ...checkSources(context.page),
  ],
}
