/** The forms of a chart, as authors name them. */
export const CHART_FORMS = ['barres', 'courbe', 'carte'] as const

export type ChartForm = (typeof CHART_FORMS)[number]

/** Reads a file that the site serves, by its address: `/exemples/accidents.csv`; null when there is none. */
export type ReadDataFile = (address: string) => string | null

/** What an author wrote about a chart. */
export interface ChartOptions {
  /** Address of the data, which readers download too. */
  file: string
  form: ChartForm
  /** Column that names each bar, each point or each moment. */
  label: string
  /** Column of the numbers; a map has none when its points only stand somewhere. */
  value?: string
  /** What the numbers count, in words. */
  unit?: string
  /** A curve: first value of its axis. Bars always begin at zero. @default 0 */
  base?: number
  /** A curve: the label from which numbers are no longer comparable with those before. */
  breakAt?: string
  /** A map: address of the GeoJSON outline under its points. */
  background?: string
}

/** One row of the data. */
export interface ChartRow {
  label: string
  /** Null where the file says nothing, which is not zero. */
  value: number | null
  /** Degrees, WGS 84; a map needs both. */
  position?: { longitude: number; latitude: number }
}

/** A closed or open line, in degrees: longitude first, as in GeoJSON. */
export type Outline = readonly (readonly [longitude: number, latitude: number])[]

export interface Chart extends ChartOptions {
  rows: readonly ChartRow[]
  outlines: readonly Outline[]
}

/** A drawing and what it says, for who does not see it. */
export interface Drawing {
  /** Elements of the SVG, without the `<svg>` that holds them. */
  body: string
  width: number
  height: number
  /** One sentence. */
  summary: string
}
