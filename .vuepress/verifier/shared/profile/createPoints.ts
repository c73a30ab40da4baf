import { toNumber } from './forms/numbers.ts'
import { add, createTally } from './tally.ts'
import type { Column, Points } from './types.ts'
import { findRole } from './findRole.ts'
import { toKey } from './toKey.ts'

/** Rectangles that hold France: south, north, west, east, in degrees. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41.3, 51.2, -5.3, 9.7],
  // Guadeloupe, Martinique, Saint-Martin and Saint-Barthélemy
  [14.3, 18.2, -63.2, -60.7],
  // Guyane
  [2, 6, -54.7, -51.5],
  // La Réunion, Mayotte
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.5, 44.9, 45.4],
  // Saint-Pierre-et-Miquelon
  [46.7, 47.2, -56.5, -56],
  // Nouvelle-Calédonie, Wallis-et-Futuna, Polynésie
  [-23, -19, 158, 173],
  [-14.5, -13, -178.5, -176],
  [-28, -7, -155, -134],
]

const isInFrance = (latitude: number, longitude: number): boolean =>
  FRANCE.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )

/** No degree is so high, and no projection of France goes further. */
const isMetres = (number: number): boolean => Math.abs(number) > 1000 && Math.abs(number) < 1e7

const isInMetres = (a: number, b: number): boolean => isMetres(a) && isMetres(b)

/** Two columns that hold points, as latitudes and longitudes or as what a projection makes of them. */
interface Pair {
  at: [number, number]
  /** `x` and `y` can be anything: only what looks like a point is one. */
  areNamed: boolean
}

const findPair = (header: readonly string[]): Pair | undefined => {
  const keys = header.map(toKey)
  const find = (test: (key: string) => boolean): number => keys.findIndex(test)
  const degrees: [number, number] = [
    find((key) => findRole(key) === 'latitude'),
    find((key) => findRole(key) === 'longitude'),
  ]
  if (degrees[0] >= 0 && degrees[1] >= 0) return { at: degrees, areNamed: true }
  const metres: [number, number] = [
    find((key) => /^(?:y|coord_y|y_l93|coordy|northing)$/.test(key)),
    find((key) => /^(?:x|coord_x|x_l93|coordx|easting)$/.test(key)),
  ]
  return metres[0] >= 0 && metres[1] >= 0 ? { at: metres, areNamed: false } : undefined
}

export interface PointsReader {
  read: (cells: readonly string[], line: number) => void
  finish: (columns: readonly Column[]) => Points | undefined
}

/** Looks at the points of a table whose columns name a latitude and a longitude. */
export const createPoints = (header: readonly string[]): PointsReader => {
  const pair = findPair(header)
  const swapped = createTally()
  const projected = createTally()
  const zero = createTally()
  const outside = createTally()
  let total = 0
  return {
    read: (cells, line) => {
      if (!pair) return
      const [first, second] = pair.at.map((index) => cells[index] ?? '') as [string, string]
      const [latitude, longitude] = [toNumber(first), toNumber(second)]
      if (Number.isNaN(latitude) || Number.isNaN(longitude)) return
      if (!pair.areNamed && !isInMetres(latitude, longitude)) return
      total += 1
      if (isInFrance(latitude, longitude)) return
      const shown = `${first.trim()} ; ${second.trim()}`
      if (latitude === 0 && longitude === 0) add(zero, line, shown)
      else if (isInFrance(longitude, latitude)) add(swapped, line, shown)
      else if (isInMetres(latitude, longitude)) add(projected, line, shown)
      else add(outside, line, shown)
    },
    finish: (columns) => {
      const [latitude, longitude] = (pair?.at ?? []).map((index) => columns[index])
      if (!latitude || !longitude) return undefined
      return { latitude, longitude, total, swapped, projected, zero, outside }
    },
  }
}
