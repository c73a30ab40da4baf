import { formatNumber } from '../shared/numbers.ts'
import type { Chart, ChartRow } from '../shared/types.ts'

/** Text of a file in a cell of Markdown: its signs are no Markdown. */
const writeCell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&!#$~^=+{}:-]/g, '\\$&')

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

const writeValue = (value: number | null): string =>
  value === null ? 'non disponible' : formatNumber(value)

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const cellsOf = ({ label, value, position }: ChartRow, hasValue: boolean): string[] => [
  writeCell(label),
  ...(position ? [formatNumber(position.longitude), formatNumber(position.latitude)] : []),
  ...(hasValue ? [writeValue(value)] : []),
]

/** The rows of a chart as a folded table of Markdown, with the link to its file: who cannot see reads the same. */
export const writeTable = (chart: Chart): string => {
  const { rows, label, value, unit, file, form } = chart
  const header = [
    writeCell(capitalize(label)),
    ...(form === 'carte' ? ['Longitude', 'Latitude'] : []),
    ...(value ? [writeCell(capitalize(unit ?? value))] : []),
  ]
  const name = file.slice(file.lastIndexOf('/') + 1)
  return [
    '::: details Les valeurs en tableau',
    writeRow(header),
    `|---|${'---:|'.repeat(header.length - 1)}`,
    ...rows.map((row) => writeRow(cellsOf(row, value !== undefined))),
    '',
    `[Télécharger ${writeCell(name)}](${file})`,
    ':::',
  ].join('\n')
}
