import { LEVELS } from '../shared/report/levels.ts'
import { countLevels } from '../shared/report/writeSummary.ts'
import type { Finding, Report } from '../shared/types.ts'

const number = new Intl.NumberFormat('fr')

const place = ({ line, value }: Finding['places'][number]): string =>
  `    ligne ${line}${value === '' ? '' : ` : ${JSON.stringify(value)}`}`

const formatFinding = (finding: Finding, chapters: ReadonlyMap<string, string>): string => {
  const { title, column, level, message, places, count, todo, chapter, article, rule } = finding
  const where = column ? `, colonne ${column.index + 1} « ${column.name} »` : ''
  const more =
    count > places.length && places.length > 0
      ? [`    et ${number.format(count - places.length)} de plus`]
      : []
  return [
    `${LEVELS[level].toUpperCase()}  ${title}${where}`,
    `  ${message}`,
    ...places.map(place),
    ...more,
    `  → ${todo} [${rule}]`,
    `  ${[chapters.get(chapter), article].filter(Boolean).join(' · ')}`,
  ].join('\n')
}

/**
 * A report for who reads a terminal.
 *
 * @param chapters - addresses of the headings that rules name
 */
export const formatReport = (report: Report, chapters: ReadonlyMap<string, string>): string => {
  const { file, findings, schemaVerdict, notLooked } = report
  return [
    `${file.name} : ${number.format(file.rows)} lignes, ${number.format(file.columns)} colonnes.`,
    ...findings.map((finding) => `\n${formatFinding(finding, chapters)}`),
    '',
    findings.length === 0
      ? 'Aucun constat.'
      : `${findings.length} constats : ${countLevels(report)}.`,
    ...(schemaVerdict ? [schemaVerdict] : []),
    '',
    'Ce qui n’a pas été regardé :',
    ...notLooked.map((sentence) => `- ${sentence}`),
    '',
  ].join('\n')
}
