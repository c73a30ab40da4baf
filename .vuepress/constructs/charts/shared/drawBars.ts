import { scaleLinear } from 'd3-scale'
import { element, text } from './element.ts'
import { formatNumber } from './numbers.ts'
import type { Chart, ChartRow, Drawing } from './types.ts'

/** Units of a phone's screen: on a larger one the drawing grows, so that its text is never too small. */
const WIDTH = 360
const ROW = 44
const BAR = 18
const VALUE_ROOM = 64

/** Lengths say the numbers only when bars begin at zero: there is no option for another base. */
const drawRow = (row: ChartRow, index: number, max: number): string => {
  const top = index * ROW
  const length = scaleLinear([0, max || 1], [0, WIDTH - VALUE_ROOM])
  const label = text({ x: 0, y: top + 15 }, row.label)
  const { value } = row
  if (value === null)
    return label + text({ x: 0, y: top + 35, class: 'chart-muted' }, 'non disponible')
  const width = length(value)
  const bar = element('rect', { class: 'chart-mark', x: 0, y: top + 21, width, height: BAR, rx: 2 })
  return (
    label + bar + text({ x: width + 6, y: top + 35, class: 'chart-value' }, formatNumber(value))
  )
}

const known = (rows: readonly ChartRow[]): (ChartRow & { value: number })[] =>
  rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]))

/** One horizontal bar for each row, in the order of the file, with its name above and its number at its end. */
export const drawBars = ({ rows }: Chart): Drawing => {
  const [first, ...others] = known(rows).sort((a, b) => b.value - a.value)
  const last = others.at(-1)
  const range =
    first && last
      ? `, de ${formatNumber(last.value)} (${last.label}) à ${formatNumber(first.value)} (${first.label})`
      : ''
  return {
    body: rows.map((row, index) => drawRow(row, index, first?.value ?? 0)).join(''),
    width: WIDTH,
    height: rows.length * ROW,
    summary: `Graphique en barres, ${rows.length} valeurs${range}.`,
  }
}
