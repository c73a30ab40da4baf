import { dsvFormat } from 'd3-dsv'
import { z } from 'zod'

/** The rows of a file, by the names of its columns, in their order. */
export interface DataTable {
  columns: readonly string[]
  rows: readonly Readonly<Record<string, string>>[]
}

const toTable = (columns: readonly string[], cells: readonly (readonly string[])[]): DataTable => ({
  columns,
  rows: cells.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? '']))),
})

/** Comma or semicolon, whichever the first line has more of; quotes as in RFC 4180. */
const readCsv = (content: string): DataTable => {
  const text = content.replace(/^\uFEFF/, '')
  const header = /^[^\r\n]*/.exec(text)![0]
  const separator = header.split(';').length > header.split(',').length ? ';' : ','
  // Not `parse`, which builds its reader from a text: policies that forbid it exist.
  const [columns = [], ...rows] = dsvFormat(separator).parseRows(text)
  return toTable(
    columns.map((name) => name.trim()),
    rows.filter((row) => row.some((cell) => cell.trim() !== '')),
  )
}

const position = z.tuple([z.number(), z.number()]).rest(z.number())
const pointFile = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      geometry: z.object({ type: z.literal('Point'), coordinates: position }),
    }),
  ),
})

/** Points of GeoJSON, as rows that end with `longitude` and `latitude`. */
const readPoints = (content: unknown): DataTable => {
  const features = pointFile.parse(content).features
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  return toTable(
    [...names, 'longitude', 'latitude'],
    features.map(({ properties, geometry: { coordinates } }) => [
      ...names.map((name) => String(properties[name] ?? '')),
      String(coordinates[0]),
      String(coordinates[1]),
    ]),
  )
}

/**
 * Reads the data of a chart.
 *
 * @param address - its end tells the format: `.geojson` or, for anything else, CSV
 * @throws when GeoJSON holds something else than points
 */
export const readRows = (address: string, content: string): DataTable =>
  /\.(?:geo)?json$/i.test(address) ? readPoints(JSON.parse(content)) : readCsv(content)
