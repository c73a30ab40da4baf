import type { Page } from 'vuepress/core'
import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import { resolveManifest } from '../../exports/node/resolveManifest.ts'
import type { LegalArticleFacts } from '../../../constructs/legal-references/shared/LegalArticleFacts.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { parseLegalReference } from '../../../constructs/legal-references/shared/parseLegalReference.ts'
import { type GuidesData, renderGuidesSchema } from './guidesSchema.ts'
import {
  DATA_ADDRESS,
  type DataArticle,
  resolveGuidesData,
  SCHEMA_ADDRESS,
} from './resolveGuidesData.ts'

type Law = Pick<LegalState, 'index' | 'resolve'>

const listArticles = (pages: readonly Page[], legal: Law): DataArticle[] =>
  pages.flatMap(({ path: address, frontmatter }) => {
    const facts = frontmatter.legalArticle as LegalArticleFacts | undefined
    const decides = facts && legal.index()?.summaries.get(facts.reference)
    return facts ? [{ ...facts, address, decides: decides ?? '' }] : []
  })

/** Our sentences on articles of which the site has no page. */
const listOthers = (legal: Law, articles: readonly DataArticle[]): GuidesData['otherArticles'] => {
  const known = new Set(articles.map(({ reference }) => reference))
  return Array.from(legal.index()?.summaries ?? [])
    .filter(([reference]) => !known.has(reference))
    .map(([reference, decides]) => {
      const read = parseLegalReference(reference)
      return { reference, decides, official: (read && legal.resolve(read).official) ?? null }
    })
}

/** Publishes the guides as data, `/guides.json`, with the schema that documents them. */
export const openDataStep = ({ site, legal }: { site: Site; legal: Law }): Step => ({
  name: 'data',
  addresses: () => [DATA_ADDRESS, SCHEMA_ADDRESS],
  write: ({ pages, siteData }, output) => {
    const root = `${site.url}${siteData.base.replace(/\/$/, '')}`
    const articles = listArticles(pages, legal)
    const data = resolveGuidesData({
      title: siteData.title,
      publisher: site.publisher.name || site.title,
      licence: site.licence,
      root,
      guides: resolveManifest(pages),
      articles,
      otherArticles: listOthers(legal, articles),
    })
    const write = (address: string, content: object): void =>
      output.write(address, `${JSON.stringify(content, null, 2)}\n`)
    write(DATA_ADDRESS, data)
    write(SCHEMA_ADDRESS, renderGuidesSchema(root + SCHEMA_ADDRESS))
  },
})
