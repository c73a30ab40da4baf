import { writeFile } from 'node:fs/promises'
import type { Page, Plugin } from 'vuepress/core'
import type { Site } from '../../../site.ts'
import { addressFile } from '../../exports/node/addressFile.ts'
import { resolveManifest } from '../../exports/node/resolveManifest.ts'
import type { LegalArticleFacts } from '../../legal-references/shared/LegalArticleFacts.ts'
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
export const openDataPlugin = ({ site }: { site: Site }): Plugin => ({
  name: 'open-data',

  onGenerated: async ({ pages, siteData, dir }) => {
    const root = `${site.url}${siteData.base.replace(/\/$/, '')}`
    const data = resolveGuidesData({
      title: siteData.title,
      publisher: site.publisher.name,
      root,
      guides: resolveManifest(pages),
      articles: listArticles(pages),
    })
    const schema = renderGuidesSchema(root + SCHEMA_ADDRESS)
    const write = (address: string, content: object): Promise<void> =>
      writeFile(dir.dest(addressFile(address)), `${JSON.stringify(content, null, 2)}\n`)
    await write(DATA_ADDRESS, data)
    await write(SCHEMA_ADDRESS, schema)
  },
})
