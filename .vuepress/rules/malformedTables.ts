import type { PageDraft, TextRule } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
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

/** Rows of a file of data: separators are glued to what they part, or part short cells as a spreadsheet writes them. */
const SEPARATORS: readonly [RegExp, RegExp][] = [
  [/;/g, /^[^;]{0,40}(?:;[^;]{0,40}){2,}$/],
  [/,/g, /^[^,\s][^,]{0,40}(?:,(?! )[^,]{0,40}){2,}$/],
]

const countSeparators = (text: string, [sign, row]: readonly [RegExp, RegExp]): number =>
  text.length <= 500 && row.test(text) ? (text.match(sign)?.length ?? 0) : 0

/** Three lines with as many cells: one or two may be an enumeration. */
const MIN_ROWS = 3

const checkSeparators = (lines: readonly ProseLine[]): PageDraft[] =>
  SEPARATORS.flatMap((separator) => {
    const drafts: PageDraft[] = []
    for (let from = 0; from < lines.length;) {
      const first = lines[from]!
      const count = countSeparators(first.text, separator)
      let to = from + 1
      while (
        to < lines.length &&
        count > 0 &&
        lines[to]!.block === first.block &&
        countSeparators(lines[to]!.text, separator) === count
      )
        to += 1
      if (to - from >= MIN_ROWS)
        drafts.push({
          offset: first.offset,
          message:
            'Ces lignes sont celles d’un fichier de données : elles se suivraient en un seul texte.',
          suggestion: `Séparez les colonnes par des barres verticales, et écrivez ${dashLine(count + 1)} sous la première ligne.`,
        })
      from = to
    }
    return drafts
  })

const GRID_RE = /^(?:\+(?:[-=]{3,}\+)+|={3,}(?:[ \t]+={3,})+)[ \t]*$/

/** `+-----+-----+`, `=====  =====`: tables that are drawn, in other systems. */
const checkGrids = (lines: readonly ProseLine[]): PageDraft[] =>
  lines
    .filter(({ text }) => GRID_RE.test(text))
    .slice(0, 1)
    .map(({ offset }) => ({
      offset,
      message: 'Ce tableau est dessiné avec des signes : il serait montré comme du texte.',
      suggestion:
        'Séparez les colonnes par des barres verticales, et écrivez | --- | --- | sous la première ligne.',
    }))

/** `A | B` over `---`: a heading, for want of bars among the dashes. */
const checkUnderlined = ({ headings, content }: SourcePage): PageDraft[] =>
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

/** A line of text just under a table: it becomes a row of it, whose first cell holds the sentence. */
const checkSwallowed = ({ tables, content }: SourcePage): PageDraft[] =>
  tables.flatMap(({ offset: top, header, rows }): PageDraft[] => {
    // Charts and other constructs make tables of lines that have no bars.
    if (
      !content
        .slice(top, top + 500)
        .split('\n')[0]!
        .includes('|')
    )
      return []
    const first = rows.find(({ offset, cellCount }) => {
      const line = content.slice(offset, offset + 500).split(/\r?\n/)[0]!
      return cellCount === 1 && !line.includes('|') && /\p{L}/u.test(line)
    })
    if (header.length < 2 || !first) return []
    const { offset } = first
    const isAtMargin = offset === 0 || content[offset - 1] === '\n'
    return [
      {
        offset,
        severity: 'warning',
        isEditorial: true,
        message: 'Ce texte suit le tableau sans ligne vide : il en devient une ligne.',
        suggestion: 'Laissez une ligne vide entre le tableau et le texte.',
        ...(isAtMargin && { fix: { start: offset, end: offset, text: '\n' } }),
      },
    ]
  })

/** Tables that Markdown does not read as such: readers see bars, or columns run together. */
export const malformedTables: TextRule = {
  name: 'tableaux-mal-ecrits',
  severity: 'error',
  scope: 'text',
  check: ({ page }) => [
    ...checkUnderlined(page),
    ...checkSwallowed(page),
    ...readProseLines(page).flatMap((lines) => {
      const grids = checkGrids(lines)
      return grids.length > 0
        ? grids
        : [...checkBars(page, lines), ...checkTabs(lines), ...checkSeparators(lines)]
    }),
  ],
}
