import type { PageDraft } from '../checks/node/Rule.ts'
import type { SourcePage } from '../model/source/parsePage.ts'
import type { ProseLine } from '../model/source/readProseLines.ts'

/** Cells as the readers of Markdown count them: a bar counts even in code, unless a `\` precedes it. */
export const countCells = (row: string): number => {
  const inside = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.replace(/\\\|/g, '').split('|').length
}

/** A line of dashes and bars, whatever the number of columns; a word processor writes long dashes. */
const isDashLine = (row: string): boolean =>
  /^[ \t|:–—-]*$/.test(row) && /[–—-]/.test(row) && /[|:]/.test(row)

/** A line as it is written in the file, code included. */
interface Row extends ProseLine {
  written: string
  cells: number
}

const countBars = (text: string): number => text.replace(/\\\|/g, '').split('|').length - 1

/** Two bars at least; without one at the start, those of code and of `a || b` are not of a table. */
const isRow = ({ text, written }: Row): boolean =>
  written.startsWith('|') ? countBars(written) > 1 : countBars(text.replaceAll('||', '')) > 1

const readRow = (page: SourcePage, line: ProseLine): Row => {
  const written = page.content.slice(line.offset, line.offset + line.text.length)
  return { ...line, written, cells: countCells(written) }
}

/** The line of dashes of a table. */
export const dashLine = (cells: number): string => `|${' --- |'.repeat(cells)}`

const explainHeader = (header: Row, dashes: Row): PageDraft => {
  const hasBarInCode = countBars(header.text) < countBars(header.written)
  const counts = `${header.cells} ${header.cells > 1 ? 'cellules' : 'cellule'} et la ligne de tirets ${dashes.cells}`
  return {
    offset: header.offset,
    message: `La première ligne de ce tableau a ${counts} : il serait montré comme du texte.`,
    suggestion: hasBarInCode
      ? 'Une barre est dans du code : écrivez \\| pour la montrer.'
      : `Mettez autant de tirets que de colonnes : ${dashLine(header.cells)}`,
  }
}

const GLUED = {
  message: 'Ce tableau est collé à ce qui précède : il serait montré comme du texte.',
  suggestion: 'Laissez une ligne vide avant le tableau, et commencez ses lignes par une barre.',
}

const PARTED = {
  message: 'Des lignes vides séparent les lignes de ce tableau : il serait montré comme du texte.',
  suggestion: 'Retirez les lignes vides entre les lignes du tableau.',
}

const checkLongDashes = ({ written, offset, cells }: Row): PageDraft[] =>
  /[–—]/.test(written)
    ? [
        {
          offset,
          message:
            'Les tirets sous la première ligne de ce tableau sont des tirets longs : il serait montré comme du texte.',
          suggestion: `Écrivez ${dashLine(cells)} avec le tiret du clavier.`,
          fix: {
            start: offset,
            end: offset + written.length,
            text: written.replace(/[–—]/g, '---'),
          },
        },
      ]
    : []

/** A line of dashes that was left as text: the table around it was not read. */
const checkDashLine = (rows: readonly Row[], at: number): PageDraft[] => {
  const [header, dashes] = [rows[at - 1], rows[at]!]
  const longDashes = checkLongDashes(dashes)
  if (longDashes.length > 0) return longDashes
  // `- | -` without a first bar is a list.
  const isLost = dashes.cells > 1 || /-[ \t]+$/.test(dashes.prefix)
  if (!header) return isLost ? [{ offset: dashes.offset, ...GLUED }] : []
  if (!header.written.includes('|')) return []
  if (header.block !== dashes.block) return [{ offset: header.offset, ...PARTED }]
  if (header.cells !== dashes.cells) return [explainHeader(header, dashes)]
  return [{ offset: header.offset, ...GLUED }]
}

const isClosed = ({ written }: Row): boolean => /^\|.*\|[ \t]*$/.test(written)

/** Rows that follow each other with as many cells, and no line of dashes. */
const checkRun = ({ content }: SourcePage, run: readonly Row[]): PageDraft[] => {
  const [header] = run
  if (!header || run.length < 2) return []
  const at = header.offset + header.written.length
  const eol = content.startsWith('\r\n', at) ? '\r\n' : '\n'
  const isCertain =
    run.every(isClosed) &&
    run.every(({ block }) => block === header.block) &&
    /^[ \t]*$/.test(header.prefix)
  return [
    {
      offset: header.offset,
      message:
        'La ligne de tirets manque sous la première ligne de ce tableau : il serait montré comme du texte.',
      suggestion: `Écrivez ${dashLine(header.cells)} sur une ligne, sous les noms des colonnes.`,
      ...(isCertain && {
        fix: { start: at, end: at, text: `${eol}${header.prefix}${dashLine(header.cells)}` },
      }),
    },
  ]
}

/** `Commune | Population`: one bar, with words on both sides and spaces around it. */
const isPair = ({ text }: Row): boolean => {
  const [left = '', right = '', ...others] = text.split('|')
  return others.length === 0 && /\S[ \t]$/.test(left) && /^[ \t]+\S/.test(right)
}

/** Lines of one paragraph: three of them are a table, and two of plain text. */
const isTableOfPairs = (run: readonly Row[]): boolean =>
  run.every(({ block }) => block === run[0]!.block) &&
  (run.length > 2 || (run.length > 1 && !run.some(({ text }) => /[\x01\uFFFC]/.test(text))))

const splitPairs = (rows: readonly Row[]): Row[][] => {
  const runs: Row[][] = [[]]
  for (const row of rows) {
    if (isPair(row)) runs.at(-1)!.push(row)
    else runs.push([])
  }
  return runs.filter(isTableOfPairs)
}

const splitRuns = (rows: readonly Row[]): Row[][] => {
  const runs: Row[][] = []
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1)
    if (last && isRow(row) && last.cells === row.cells) runs.at(-1)!.push(row)
    else runs.push(isRow(row) ? [row] : [])
  }
  return runs
}

/** Rows with bars that Markdown left as text. */
export const checkBars = (page: SourcePage, lines: readonly ProseLine[]): PageDraft[] => {
  const rows = lines.map((line) => readRow(page, line))
  const dashLines = rows.flatMap(({ written }, index) => (isDashLine(written) ? [index] : []))
  return dashLines.length > 0
    ? checkDashLine(rows, dashLines[0]!)
    : [...splitRuns(rows), ...splitPairs(rows)].flatMap((run) => checkRun(page, run))
}
