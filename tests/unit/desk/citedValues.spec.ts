import { expect, it } from 'vitest'
import { createDeskChecker } from '../../../.vuepress/desk/client/checkEntry.ts'
import { readEntry, writeEntry } from '../../../.vuepress/desk/shared/pageFormat.ts'
import { loadDictionary } from '../../../.vuepress/checks/node/text/loadDictionary.ts'
import { VALUES } from '../constructs/values/support.ts'

const PAGE =
  '---\ntitle: Page\n---\n\n# Page\n\nAu bout d’[[valeur silence]], le silence vaut refus.\n\n| A | B |\n| - | - |\n| [[Valeur silence]] | b |\n'

// The desk is given the site as JSON.
const checker = createDeskChecker(
  JSON.parse(JSON.stringify({ pages: [], values: VALUES })) as Parameters<
    typeof createDeskChecker
  >[0],
  loadDictionary(),
)
const tell = (content: string): string[] =>
  checker
    .check('guide/1-page.md', content)
    .findings.filter(({ rule }) => rule.startsWith('valeurs'))
    .map(({ line, suggestion }) => `${line} ${suggestion}`)

it('the preview shows what a value says, and the page is given back as it was', () => {
  expect(checker.render('guide/1-page.md', PAGE)).toContain('Au bout d’un mois,')
  expect(writeEntry(readEntry(PAGE))).toBe(PAGE)
})

it('says which value an author meant, and which is written in full', () => {
  expect(tell(PAGE)).toEqual([])
  expect(tell(PAGE.replace('[[valeur silence]]', '[[valeur silense]]'))).toEqual([
    '7 Vouliez-vous dire « silence » ?',
  ])
  expect(tell(PAGE.replace('[[valeur silence]]', 'un mois'))).toEqual([
    expect.stringContaining('7 Écrivez [[valeur silence]]'),
  ])
})

it('repairs a certain copy', () => {
  const copied = PAGE.replace('[[valeur silence]]', 'un mois ([[CRPA R. 311-13]])')
  expect(checker.repair('guide/1-page.md', copied)).toContain(
    'd’[[valeur silence]] ([[CRPA R. 311-13]])',
  )
})
