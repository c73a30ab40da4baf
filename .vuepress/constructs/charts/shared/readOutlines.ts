import { z } from 'zod'
import type { Outline } from './types.ts'

const position = z.tuple([z.number(), z.number()])
const outlineFile = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    }),
  ),
})

/**
 * The lines of the polygons of a GeoJSON file, holes among them.
 *
 * @throws when the file holds something else
 */
export const readOutlines = (content: string): Outline[] =>
  outlineFile.parse(JSON.parse(content)).features.flatMap(({ geometry }) => geometry.coordinates)
