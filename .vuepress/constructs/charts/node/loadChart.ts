import { findNearest } from '../../../lib/findNearest.ts'
import { parseNumber } from '../shared/numbers.ts'
import { readOutlines } from '../shared/readOutlines.ts'
import { type DataTable, readRows } from '../shared/readRows.ts'
import type { Chart, ChartOptions, ChartRow, Outline, ReadDataFile } from '../shared/types.ts'
import type { ChartProblem } from './readOptions.ts'

/** More is a cloud that nobody reads, and a table that nobody scrolls. */
const MAX_ROWS = 60

/** What is wrong with the data of a chart; its line is that of the chart. */
type DataProblem = Omit<ChartProblem, 'bodyLine'>

const read = <T>(
  address: string,
  readFile: ReadDataFile,
  parse: (content: string) => T,
): T | DataProblem => {
  const content = readFile(address)
  if (content === null)
    return {
      near: address,
      problem: `le fichier « ${address} » n’existe pas.`,
      hint: 'Placez-le dans .vuepress/public/ et écrivez son adresse depuis la racine du site.',
    }
  try {
    return parse(content)
  } catch {
    return {
      near: address,
      problem: `le fichier « ${address} » ne se lit pas.`,
      hint: 'Donnez un CSV en UTF-8, ou un GeoJSON fait de points (de polygones pour un fond).',
    }
  }
}

const isProblem = (result: object): result is DataProblem => 'problem' in result

const checkColumns = ({ columns }: DataTable, names: readonly string[]): DataProblem[] =>
  names
    .filter((name) => !columns.includes(name))
    .map((name) => {
      const nearest = findNearest(name, columns)
      return {
        near: name,
        problem: `le fichier n’a pas de colonne « ${name} ».`,
        hint: nearest
          ? `Vouliez-vous dire « ${nearest} » ?`
          : `Ses colonnes : ${columns.join(', ')}.`,
      }
    })

const readRow = (
  row: Readonly<Record<string, string>>,
  options: ChartOptions,
): ChartRow | string => {
  const { label, value: column, form } = options
  const name = row[label] ?? ''
  const value = column === undefined ? null : parseNumber(row[column] ?? '')
  if (value === undefined) return `« ${row[column ?? '']} » (${name}) n’est pas un nombre.`
  if (form !== 'courbe' && value !== null && value < 0)
    return `« ${row[column ?? '']} » (${name}) est négatif : ni une barre ni un cercle ne le montre.`
  if (form !== 'carte') return { label: name, value }
  const [longitude, latitude] = [parseNumber(row.longitude ?? ''), parseNumber(row.latitude ?? '')]
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    return `« ${name} » n’a pas de longitude ou pas de latitude.`
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    return `« ${name} » est hors du globe : ces coordonnées ne sont pas en degrés.`
  return { label: name, value, position: { longitude, latitude } }
}

const checkRows = (
  table: DataTable,
  { form, breakAt }: ChartOptions,
  read: readonly (ChartRow | string)[],
): DataProblem[] => {
  const wrong = read.filter((row) => typeof row === 'string')
  const hint = 'Corrigez le fichier de données, ou laissez la case vide.'
  const problems = wrong.map((problem): DataProblem => ({ problem, hint }))
  if (table.rows.length === 0)
    problems.push({ problem: 'le fichier n’a aucune ligne de données.', hint: 'Ajoutez-en.' })
  if (table.rows.length > MAX_ROWS)
    problems.push({
      problem: `le fichier a ${table.rows.length} lignes : un graphique en montre ${MAX_ROWS} au plus.`,
      hint: 'Regroupez les lignes dans un fichier plus court.',
    })
  const isBroken = read.some((row) => typeof row === 'object' && row.label === breakAt)
  if (breakAt && (form !== 'courbe' || !isBroken))
    problems.push({
      near: breakAt,
      problem: `« ${breakAt} » n’est aucun moment d’une courbe.`,
      hint: 'Pour la rupture, recopiez l’étiquette de la première ligne de la nouvelle série.',
    })
  return problems
}

/**
 * Reads what a chart shows.
 *
 * @param readFile - gives the text of a file that the site serves
 */
export const loadChart = (
  options: ChartOptions,
  readFile: ReadDataFile,
): { chart: Chart } | { problems: DataProblem[] } => {
  const { file, label, value, form, background } = options
  const table = read(file, readFile, (content) => readRows(file, content))
  const ground: Outline[] | DataProblem = background ? read(background, readFile, readOutlines) : []
  const unread = [table, ground].filter((result) => isProblem(result))
  if (isProblem(table) || isProblem(ground)) return { problems: unread }
  const needed = [
    label,
    ...(value ? [value] : []),
    ...(form === 'carte' ? ['longitude', 'latitude'] : []),
  ]
  const unknown = checkColumns(table, needed)
  if (unknown.length > 0) return { problems: unknown }
  const found = table.rows.map((row) => readRow(row, options))
  const problems = checkRows(table, options, found)
  if (problems.length > 0) return { problems }
  return {
    chart: { ...options, rows: found.filter((row) => typeof row === 'object'), outlines: ground },
  }
}
