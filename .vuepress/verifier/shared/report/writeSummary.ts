import type { Report } from '../types.ts'
import { LEVELS, LEVEL_ORDER } from './levels.ts'

const number = new Intl.NumberFormat('fr')
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count < 2 ? one : many}`

/** `2 bloquants, 1 gênant, 3 à vérifier`; what there is none of is left out. */
export const countLevels = ({ findings }: Pick<Report, 'findings'>): string =>
  LEVEL_ORDER.flatMap((level) => {
    const { length } = findings.filter((finding) => finding.level === level)
    const name = LEVELS[level].toLowerCase()
    return length === 0 ? [] : [level === 'check' ? `${length} ${name}` : plural(length, name)]
  }).join(', ')

/**
 * The report as a text to paste in a message. It holds names of columns and counts, and no value of the file.
 */
export const writeSummary = (report: Report): string => {
  const { file, findings, notLooked, schemaVerdict } = report
  const lines = findings.map(
    ({ title, level, column, count }) =>
      `- ${LEVELS[level]} : ${title}${column ? `, colonne « ${column.name || column.index + 1} »` : ''}${count > 1 ? ` (${number.format(count)})` : ''}`,
  )
  return [
    `Vérification de ${file.name} : ${plural(file.rows, 'ligne')}, ${plural(file.columns, 'colonne')}.`,
    findings.length === 0
      ? 'Aucun constat.'
      : `${plural(findings.length, 'constat')} : ${countLevels(report)}.`,
    ...(schemaVerdict ? [schemaVerdict] : []),
    ...lines,
    '',
    'Ce qui n’a pas été regardé :',
    ...notLooked.map((sentence) => `- ${sentence}`),
    '',
  ].join('\n')
}
