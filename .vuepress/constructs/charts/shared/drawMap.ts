import { scaleLinear, scaleSqrt } from 'd3-scale'
import { element, OUTLINED, text } from './element.ts'
import { formatNumber } from './numbers.ts'
import type { Chart, ChartRow, Drawing, Outline } from './types.ts'

const WIDTH = 360
const MARGIN = 16
const POINT = 4.5
const MAX_RADIUS = 26

type Position = NonNullable<ChartRow['position']>

const toPosition = ([longitude, latitude]: Outline[number]): Position => ({ longitude, latitude })

const extent = (numbers: readonly number[]): [number, number] => [
  numbers.reduce((a, b) => Math.min(a, b), Infinity),
  numbers.reduce((a, b) => Math.max(a, b), -Infinity),
]

/**
 * Degrees to units of the drawing. Equirectangular, with degrees of longitude as narrow as they are at the
 * middle latitude: right enough for a country of the size of France, and with nothing to download.
 */
const project = (positions: readonly Position[]) => {
  const [west, east] = extent(positions.map(({ longitude }) => longitude))
  const [south, north] = extent(positions.map(({ latitude }) => latitude))
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const inner = WIDTH - 2 * MARGIN
  // One point, or several at one place, still need a scale.
  const width = Math.max((east - west) * narrowing, 0.01)
  const height = Math.min(((north - south) / width) * inner, 2 * inner)
  return {
    x: scaleLinear([west, Math.max(east, west + 0.01)], [MARGIN, MARGIN + inner]),
    y: scaleLinear([south, Math.max(north, south + 0.01)], [MARGIN + height, MARGIN]),
    height: height + 2 * MARGIN,
  }
}

type Corner = readonly [x: number, y: number]

/** An outline, as steps from each corner to the next: half as long as their places, and as exact. */
const drawOutline = (corners: readonly Corner[]): string => {
  const tenths = corners.map(([x, y]): Corner => [Math.round(x * 10), Math.round(y * 10)])
  const numbers = tenths.map(([x, y], index) => {
    const [fromX, fromY] = tenths[index - 1] ?? [0, 0]
    return `${(x - fromX) / 10} ${(y - fromY) / 10}`
  })
  const [start, ...steps] = numbers
  return start === undefined ? '' : `M${start}l${steps.join(' ')}`.replaceAll(' -', '-')
}

/** A name stands where there is room: left of a point that is near the right edge. */
const drawLabel = (label: string, x: number, y: number, distance: number): string =>
  x > WIDTH * 0.6
    ? text({ x: x - distance, y: y + 4, 'text-anchor': 'end', class: 'chart-halo' }, label)
    : text({ x: x + distance, y: y + 4, class: 'chart-halo' }, label)

/** Points on an outline; where there are numbers, circles whose surface says them. */
export const drawMap = ({ rows, outlines, value: column }: Chart): Drawing => {
  const placed = rows.flatMap(({ position, ...row }) => (position ? [{ ...row, position }] : []))
  const { x, y, height } = project([
    ...placed.map(({ position }) => position),
    ...outlines.flat().map(toPosition),
  ])
  const [, max] = extent(placed.flatMap(({ value }) => (value === null ? [] : [value])))
  const radius = scaleSqrt([0, max], [0, MAX_RADIUS])

  const shapes = outlines.map((outline) => {
    const corners = outline.map(([longitude, latitude]): Corner => [x(longitude), y(latitude)])
    return element('path', { ...OUTLINED, class: 'chart-ground', d: drawOutline(corners) })
  })
  const points = placed.map(({ position, value }) =>
    element('circle', {
      class: column ? 'chart-mark chart-disc' : 'chart-mark',
      cx: x(position.longitude),
      cy: y(position.latitude),
      r: column ? radius(value ?? 0) : POINT,
    }),
  )
  const labels = placed.map(({ label, value, position }) =>
    drawLabel(
      column && value !== null ? `${label} ${formatNumber(value)}` : label,
      x(position.longitude),
      y(position.latitude),
      (column ? radius(value ?? 0) : POINT) + 5,
    ),
  )
  return {
    body: [...shapes, ...points, ...labels].join(''),
    width: WIDTH,
    height,
    summary: `Carte, ${placed.length} points : ${placed.map(({ label }) => label).join(', ')}.`,
  }
}
