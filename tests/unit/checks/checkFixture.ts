import { applyFixes } from '../../../.vuepress/checks/node/applyFixes.ts'
import { checkSite } from '../../../.vuepress/checks/node/checkSite.ts'
import { loadDictionary } from '../../../.vuepress/checks/node/text/loadDictionary.ts'
import type { FixableFinding, Rule } from '../../../.vuepress/checks/node/Rule.ts'
import { createSite, type SiteInput } from '../../../.vuepress/model/site/createSite.ts'

type Extra = Omit<SiteInput, 'pages'>

/** Runs one rule on pages given by file name. */
export const checkFixture = (
  rule: Rule,
  pages: Record<string, string>,
  extra: Extra = {},
): FixableFinding[] => {
  const list = Object.entries(pages).map(([file, content]) => ({ file, content }))
  const input = { pages: list, today: '2026-11-24', loadDictionary, ...extra }
  return checkSite(createSite(input), [rule])
}

/** Runs one rule on one page without front matter; findings as `line:column message`. */
export const checkText = (rule: Rule, content: string, extra: Extra = {}): string[] =>
  checkFixture(rule, { 'page.md': content }, extra).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  )

/** The text once the certain repairs of a rule are done. */
export const fixText = (rule: Rule, content: string): string =>
  applyFixes(
    content,
    checkFixture(rule, { 'page.md': content }).flatMap(({ fix }) => fix ?? []),
  )

/** A front matter that no rule has anything to say of, with some of its lines replaced. */
export const frontMatterOf = (changes: Record<string, string | null> = {}): string => {
  const fields: Record<string, string | null> = {
    title: 'Titre',
    description:
      'Une description assez longue pour être acceptée par le contrôle, et pas plus longue.',
    permalink: '/page/',
    writtenOn: '2026-11-24',
    sources: '[{ title: Loi, article: CRPA L. 321-1 }]',
    ...changes,
  }
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n`
}
