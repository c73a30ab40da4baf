import type { MarkdownEnv } from 'vuepress/markdown'
import type { LegalEnv } from '../constructs/legal-references/node/collectLegalReferences.ts'
import { readDocuments } from '../search/node/readDocuments.ts'
import type { PageSource } from '../search/node/readPage.ts'
import type { SearchPage } from '../search/shared/types.ts'

/** A page as the chain has read it, with what the chain noted of it. */
export interface GuidePage extends PageSource {
  env: LegalEnv & MarkdownEnv
}

const LEGAL_INDEX_RE = /<LegalIndex[\s/>]/
const GLOSSARY_RE = /<GlossaryList[\s/>]/

const LAW_FILTER = 'Textes de loi'

/** Share of its score that the index of references keeps: what a guide says of an article comes first. */
const INDEX_FACTOR = 0.8

/** The words of the law rank below those of the guides, unless its number is asked for. */
const ARTICLE_FACTOR = 0.4

/** A page of no guide, such as the news, names what the guides explain. */
const OUTSIDE_FACTOR = 0.85

const placePage = (page: SearchPage, { rendered, env }: GuidePage): SearchPage => {
  if (env.frontmatter?.['legalArticle'] !== undefined)
    return { ...page, filter: LAW_FILTER, factor: ARTICLE_FACTOR }
  if (LEGAL_INDEX_RE.test(rendered)) return { ...page, filter: LAW_FILTER, factor: INDEX_FACTOR }
  if (GLOSSARY_RE.test(rendered)) return { ...page, filter: 'Lexique' }
  return page.labels.length === 0 ? { ...page, factor: OUTSIDE_FACTOR } : page
}

/** The documents of a site of ours: its pages, with what sets them apart among the results. */
export const readSiteDocuments = (pages: readonly GuidePage[]): SearchPage[] => {
  const sources = new Map(pages.map((page) => [page.path, page]))
  return readDocuments(pages).map((page) => placePage(page, sources.get(page.path)!))
}
