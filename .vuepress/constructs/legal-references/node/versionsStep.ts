import type { Page } from 'vuepress/core'
import type { Step } from '../../../publish/Step.ts'
import type { Site } from '../../../site.ts'
import { renderAtom } from '../../../publish/feeds/node/renderFeeds.ts'
import { listCitedTexts } from '../shared/citedArticles.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { articleFeedAddress, listArticleVersions } from './articleFeed.ts'
import { listArticlePages } from './listArticlePages.ts'
import { listCitingPages } from './listCitingPages.ts'
import type { ArticlePage } from './renderArticle.ts'
import { describeArticle } from './writeLegalPages.ts'

export interface VersionsStepOptions {
  site: Site
  legal: LegalState
}

/** Announces the versions of each article of law that has its page: an Atom feed beside it. */
export const versionsStep = ({ site, legal }: VersionsStepOptions): Step => {
  const list = (pages: readonly Page[]): ArticlePage[] =>
    legal.index() ? listArticlePages(listCitedTexts(listCitingPages(pages)), legal) : []
  return {
    name: 'versions',
    addresses: ({ pages }) => list(pages).map(articleFeedAddress),
    write: ({ pages, siteData }, output) => {
      const root = `${site.url}${siteData.base.replace(/\/$/, '')}`
      for (const article of list(pages)) {
        const address = articleFeedAddress(article)
        const feed = renderAtom({
          title: `Versions de ${formatLegalReference(article.cited.reference)}`,
          description: describeArticle(article),
          publisher: site.publisher.name || site.title,
          licence: site.licence.title,
          lang: site.lang,
          root,
          address,
          home: article.target.page,
          entries: listArticleVersions(article),
        })
        output.write(address, feed)
      }
    },
  }
}
