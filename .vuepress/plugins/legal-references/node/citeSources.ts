import type { Page } from 'vuepress/core'
import { countFrontmatterLines } from '../../diagnostics/node/countFrontmatterLines.ts'
import { reportProblem } from '../../diagnostics/node/reportProblem.ts'
import { explainLegalReference, parseLegalReference } from '../shared/parseLegalReference.ts'
import type { LegalEnv } from './collectLegalReferences.ts'

const findLine = (content: string, article: string): number => {
  const lines = content.split('\n').slice(0, countFrontmatterLines(content))
  return lines.findIndex((line) => /\barticle[ \t]*:/.test(line) && line.includes(article)) + 1
}

const readArticles = (sources: unknown): string[] =>
  (Array.isArray(sources) ? (sources as unknown[]) : []).flatMap((source) => {
    const article = (source as { article?: unknown } | null)?.article
    return typeof article === 'string' ? [article] : []
  })

/** Adds to a page's references those of `sources[].article` in its front matter, and reports unreadable ones. */
export const citeSources = (page: Pick<Page, 'content' | 'frontmatter' | 'markdownEnv'>): void => {
  const env = page.markdownEnv as LegalEnv
  for (const article of readArticles(page.frontmatter.sources)) {
    const reference = parseLegalReference(article)
    if (reference) {
      ;(env.legalReferences ??= []).push({ reference })
      continue
    }
    // Counted from the body, as all problems of a page are: the front matter stands before it.
    const bodyLine = findLine(page.content, article) - countFrontmatterLines(page.content)
    reportProblem(env, { bodyLine, ...explainLegalReference(article) })
  }
}
