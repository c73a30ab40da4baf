import { toKey } from '../profile/toKey.ts'
import { SCHEMAS } from './schemas.ts'
import type { Schema } from './types.ts'

/** A schema that a header follows, or nearly. */
export interface Recognized {
  schema: Schema
  /** Columns that have the exact name. */
  exact: number
  /** Columns that the schema names otherwise: `[index, name in the schema]`. */
  renamed: [number, string][]
}

/** Columns that must be of a schema before it is spoken of. */
const LEAST = 4

const bare = (name: string): string => toKey(name).replaceAll('_', '')

const compare = (schema: Schema, header: readonly string[]): Recognized => {
  const exact = schema.fields.filter(({ name }) => header.includes(name))
  const open = schema.fields.filter(({ name }) => !header.includes(name))
  const renamed = open.flatMap(({ name, otherNames = [] }): [number, string][] => {
    const at = header.findIndex(
      (written) =>
        !exact.some((field) => field.name === written) &&
        (bare(written) === bare(name) || otherNames.includes(toKey(written))),
    )
    return at === -1 ? [] : [[at, name]]
  })
  return { schema, exact: exact.length, renamed }
}

/**
 * The known schema that most of a header belongs to.
 *
 * @returns undefined when fewer than four columns, or less than half of those that a schema requires, are of it
 */
export const recognizeSchema = (header: readonly string[]): Recognized | undefined => {
  const names = header.map((name) => name.trim())
  const [best] = Object.values(SCHEMAS)
    .map((schema) => compare(schema, names))
    .sort((a, b) => b.exact + b.renamed.length - (a.exact + a.renamed.length))
  if (!best) return undefined
  const required = best.schema.fields.filter(({ constraints }) => constraints?.required).length
  return best.exact + best.renamed.length >= Math.max(LEAST, required / 2) ? best : undefined
}
