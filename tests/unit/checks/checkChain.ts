import type { TextRule } from '../../../.vuepress/checks/node/Rule.ts'
import { NO_LAW } from '../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { NO_FILES } from '../../../.vuepress/model/ChainFiles.ts'
import { completePage, createPageReader } from '../../../.vuepress/model/source/parsePage.ts'
import { locate } from '../../../.vuepress/model/source/TextIndex.ts'

/**
 * Runs a rule on a page with what the chain tells of it, which `checkFixture` leaves out; findings as
 * `line:column message`.
 *
 * @param fragments - files that the page may include, by path
 */
export const checkChain = (
  rule: TextRule,
  content: string,
  fragments: Readonly<Record<string, string>> = {},
): string[] => {
  const read = createPageReader({
    isBuild: false,
    files: { ...NO_FILES, readFragment: (path) => fragments[path] ?? null },
    glossary: { find: () => [], path: () => '/' },
    legal: createLegalState(NO_LAW),
    moved: {},
    vuePages: [],
  })
  const input = { file: 'page.md', content }
  const page = completePage(input, read(input))
  return [...rule.check({ page })].map(({ offset, message }) => {
    const { line, column } = locate(page.index, offset)
    return `${line}:${column} ${message}`
  })
}
