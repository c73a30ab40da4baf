import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import type { SitePage } from '../model/site/createSite.ts'
import { readProseLines, type ProseLine } from '../model/source/readProseLines.ts'
import { checkBars, countCells, dashLine } from './tableBars.ts'

const countTabs = ({ text }: ProseLine): number => text.trimEnd().split('\t').length - 1
/** What comes before the tab of a list pasted from a word processor. */
const BULLET_RE = /^(?:[^\p{L}\d\t]{1,2}|o|\p{L}[.)]|\d+(?:\.\d+)*[.)]?)\t/u

const checkTabs = (lines: readonly ProseLine[]): PageDraft[] => {
  const drafts: PageDraft[] = []
  for (let from = 0; from < lines.length;) {
    const tabs = BULLET_RE.test(lines[from]!.text) ? 0 : countTabs(lines[from]!)
    let to = from + 1
    while (to < lines.length && tabs > 0 && countTabs(lines[to]!) === tabs) to += 1
    if (tabs > 0 && to - from >= (tabs > 1 ? 2 : 3))
      drafts.push({
        offset: lines[from]!.offset,
        message:
          'Ces lignes viennent d’un tableur : leurs colonnes seraient mêlées en un seul texte.',
        suggestion: `Séparez les colonnes par des barres verticales, et écrivez ${dashLine(tabs + 1)} sous la première ligne.`,
      })
    from = to
  }
  return drafts
}

/** `A | B` over `---`: a heading, for want of bars among the dashes. */
const checkUnderlined = ({ headings, content }: SitePage): PageDraft[] =>
  headings
    .filter(
      ({ depth, text, offset }) => depth === 2 && content[offset] !== '#' && / \| /.test(text),
    )
    .map(({ text, offset }) => ({
      offset,
      message:
        'Les tirets sous cette ligne n’ont pas de barres : elle serait montrée comme un titre.',
      suggestion: `S’il s’agit d’un tableau, écrivez ${dashLine(countCells(text))}`,
    }))

/** Tables that Markdown does not read as such: readers see bars, or columns run together. */
export const malformedTables: PageRule = {
  name: 'tableaux-mal-ecrits',
  severity: 'error',
  scope: 'page',
  check: ({ page }) => [
    ...checkUnderlined(page),
    ...readProseLines(page).flatMap((lines) => [...checkBars(page, lines), ...checkTabs(lines)]),
  ],
}
