import { toKey } from '../profile/toKey.ts'
import { SCHEMAS } from './schemas.ts'
import type { Schema } from './types.ts'

/** A schema that a header follows, or nearly. */
export interface Recognized {
  schema: Schema
  /** Columns that are of it, whatever they are named. */
  columns: number
  /** Those that it requires. */
  required: number
  /** Columns that the schema names otherwise: `[index, name in the schema]`. */
  renamed: [number, string][]
}

/** Columns that must be of a schema before it is spoken of; as many as that are enough without half of it. */
const LEAST = 4
const ENOUGH = 8

const bare = (key: string): string => key.replaceAll('_', '')

/** Columns among which a schema is looked for. */
const MOST = 200

/** A name of the header, as it is written and as it is compared. */
interface Name {
  written: string
  key: string
}

const compare = (schema: Schema, names: readonly Name[]): Recognized => {
  const header = names.map(({ written }) => written)
  const exact = schema.fields.filter(({ name }) => header.includes(name))
  const open = schema.fields.filter(({ name }) => !header.includes(name))
  const renamed = open.flatMap(({ name, otherNames = [] }): [number, string][] => {
    const wanted = bare(toKey(name))
    const at = names.findIndex(
      ({ written, key }) =>
        !exact.some((field) => field.name === written) &&
        (bare(key) === wanted || otherNames.includes(key)),
    )
    return at === -1 ? [] : [[at, name]]
  })
  const found = new Set([...exact.map(({ name }) => name), ...renamed.map(([, name]) => name)])
  const isRequired = schema.fields.filter(({ constraints }) => constraints?.required)
  return {
    schema,
    columns: found.size,
    required: isRequired.filter(({ name }) => found.has(name)).length,
    renamed,
  }
}

/**
 * The known schema that most of a header belongs to.
 *
 * @returns undefined when fewer than eight columns are of it, and fewer than four or less than half of those that it requires
 */
export const recognizeSchema = (header: readonly string[]): Recognized | undefined => {
  const names = header.slice(0, MOST).map((name) => ({ written: name.trim(), key: toKey(name) }))
  const [best] = Object.values(SCHEMAS)
    .map((schema) => compare(schema, names))
    .sort((a, b) => b.columns - a.columns)
  if (!best) return undefined
  const required = best.schema.fields.filter(({ constraints }) => constraints?.required).length
  const isHalf = best.columns >= LEAST && best.required * 2 >= required
  return isHalf || best.columns >= ENOUGH ? best : undefined
}
