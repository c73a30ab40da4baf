import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { element, OUTLINED, text } from './element.ts'
import { formatNumber } from './numbers.ts'
import type { Chart, ChartRow, Drawing } from './types.ts'

const WIDTH = 360
const HEIGHT = 220
const PLOT = { left: 54, right: 336, top: 24, bottom: 190 }
const MAX_LABELS = 6

const countGaps = (rows: readonly ChartRow[]): string => {
  const gaps = rows.filter(({ value }) => value === null).length
  return gaps > 0 ? `, ${gaps} sans valeur` : ''
}

/** Moments in the order of the file; the line stops where a value is missing, and at a break of the series. */
export const drawCurve = ({ rows, base = 0, breakAt }: Chart): Drawing => {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const x = scalePoint(
    rows.map(({ label }) => label),
    [PLOT.left, PLOT.right],
  )
  const y = scaleLinear([base, Math.max(base, ...values)], [PLOT.bottom, PLOT.top]).nice(4)
  const at = ({ label }: ChartRow): number => x(label) ?? PLOT.left

  const grid = y.ticks(4).map((tick) => {
    const height = y(tick)
    return (
      element('line', {
        ...OUTLINED,
        class: 'chart-grid',
        x1: PLOT.left,
        x2: PLOT.right,
        y1: height,
        y2: height,
      }) + text({ x: PLOT.left - 6, y: height + 4, 'text-anchor': 'end' }, formatNumber(tick))
    )
  })

  const step = Math.ceil(rows.length / MAX_LABELS)
  const labels = rows.flatMap((row, index) =>
    index % step === 0
      ? [text({ x: at(row), y: PLOT.bottom + 20, 'text-anchor': 'middle' }, row.label)]
      : [],
  )

  const breakIndex = rows.findIndex(({ label }) => label === breakAt)
  const parts = breakIndex > 0 ? [rows.slice(0, breakIndex), rows.slice(breakIndex)] : [rows]
  const draw = line<ChartRow>()
    .defined(({ value }) => value !== null)
    .digits(1)
    .x(at)
    .y(({ value }) => y(value ?? base))
  const lines = parts.map((part) =>
    element('path', { ...OUTLINED, class: 'chart-line', d: draw(part) ?? '' }),
  )
  const points = rows.flatMap((row) =>
    row.value === null
      ? []
      : [element('circle', { class: 'chart-mark', cx: at(row), cy: y(row.value), r: 3.5 })],
  )

  const middle =
    breakIndex > 0 ? (at(rows[breakIndex - 1]!) + at(rows[breakIndex]!)) / 2 : undefined
  const rupture =
    middle === undefined
      ? ''
      : element('line', {
          ...OUTLINED,
          class: 'chart-break',
          x1: middle,
          x2: middle,
          y1: 14,
          y2: PLOT.bottom,
        }) + text({ x: middle + 5, y: 14 }, 'rupture de série')

  const [first, last] = [rows[0], rows.at(-1)]
  const ends =
    first && last
      ? `, de ${first.label} à ${last.label}, entre ${formatNumber(Math.min(...values))} et ${formatNumber(Math.max(...values))}`
      : ''
  const broken = breakIndex > 0 ? ` Rupture de série en ${rows[breakIndex]!.label}.` : ''
  return {
    body: [...grid, ...labels, rupture, ...lines, ...points].join(''),
    width: WIDTH,
    height: HEIGHT,
    summary: `Courbe, ${rows.length} valeurs${countGaps(rows)}${ends}.${broken}`,
  }
}
