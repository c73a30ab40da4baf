import type { Page } from 'vuepress/core'
import { parseLegalReference } from '../shared/parseLegalReference.ts'
import type { CitedReference, LegalEnv } from './collectLegalReferences.ts'

/** The texts that the items of a list of a front matter give under a key, with their place in the list. */
export const readTexts = (list: unknown, key: string): { text: string; index: number }[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item, index) => {
    const text = (item as Record<string, unknown> | null)?.[key]
    return typeof text === 'string' ? [{ text, index }] : []
  })

/** References to `sources[].article`; the rule `references-juridiques` tells of unreadable ones. */
export const readSourceReferences = (sources: unknown): CitedReference[] =>
  readTexts(sources, 'article').flatMap(({ text }) => {
    const reference = parseLegalReference(text)
    return reference ? { reference } : []
  })

/** Adds to a page's references those of its sources. */
export const citeSources = (page: Pick<Page, 'frontmatter' | 'markdownEnv'>): void => {
  const env = page.markdownEnv as LegalEnv
  const cited = readSourceReferences(page.frontmatter.sources)
  if (cited.length > 0) env.legalReferences = [...(env.legalReferences ?? []), ...cited]
}
