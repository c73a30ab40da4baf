import type { Page } from 'vuepress/core'
import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import { resolveManifest } from '../../exports/node/resolveManifest.ts'
import type { LegalArticleFacts } from '../../../constructs/legal-references/shared/LegalArticleFacts.ts'
import { renderGuidesSchema } from './guidesSchema.ts'
import {
  DATA_ADDRESS,
  type DataArticle,
  resolveGuidesData,
  SCHEMA_ADDRESS,
} from './resolveGuidesData.ts'

const listArticles = (pages: readonly Page[]): DataArticle[] =>
  pages.flatMap(({ path: address, frontmatter }) => {
    const facts = frontmatter.legalArticle as LegalArticleFacts | undefined
    return facts ? [{ ...facts, address, decides: frontmatter.description ?? '' }] : []
  })

/** Publishes the guides as data, `/guides.json`, with the schema that documents them. */
export const openDataStep = ({ site }: { site: Site }): Step => ({
  name: 'data',
  addresses: () => [DATA_ADDRESS, SCHEMA_ADDRESS],
  write: ({ pages, siteData }, output) => {
    const root = `${site.url}${siteData.base.replace(/\/$/, '')}`
    const data = resolveGuidesData({
      title: siteData.title,
      publisher: site.publisher.name || site.title,
      licence: site.licence,
      root,
      guides: resolveManifest(pages),
      articles: listArticles(pages),
    })
    const write = (address: string, content: object): void =>
      output.write(address, `${JSON.stringify(content, null, 2)}\n`)
    write(DATA_ADDRESS, data)
    write(SCHEMA_ADDRESS, renderGuidesSchema(root + SCHEMA_ADDRESS))
  },
})
