import type { Tally } from '../profile/types.ts'

/** A field of a Table Schema (https://specs.frictionlessdata.io/table-schema/), the parts that are used here. */
export interface SchemaField {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year'
  /** A `format` of `string`. */
  format?: 'email' | 'uri'
  trueValues?: readonly string[]
  falseValues?: readonly string[]
  /** Keys by which files that do not follow the schema often name it (`toKey`). */
  otherNames?: readonly string[]
  constraints?: {
    required?: boolean
    unique?: boolean
    /** Source of a regular expression, that the whole value has to match. */
    pattern?: string
    enum?: readonly string[]
    minimum?: number
    maximum?: number
    minLength?: number
    maxLength?: number
  }
}

/** A check between cells, or on a code, that Table Schema has no word for. */
export type CustomCheck =
  | { name: 'siret'; column: string }
  | { name: 'one-of-required'; columns: readonly [string, string] }

export interface Schema {
  /** As schema.data.gouv.fr names it. */
  id: string
  title: string
  version: string
  /** Sign that the format asks for between cells. */
  separator: ',' | ';'
  /** Where the fields were taken from, and when, as readers are told. */
  source: string
  fields: readonly SchemaField[]
  checks?: readonly CustomCheck[]
  /** What this schema asks for and this tool does not look at, one sentence; undefined when it runs whole. */
  leftOut?: string
}

/** A part of a schema that the table does not follow. */
export interface SchemaIssue extends Tally {
  message: string
  /** Name of the column, as the schema writes it. */
  column?: string
}

export interface SchemaResult {
  id: string
  title: string
  version: string
  source: string
  /** Rows that were compared with it. */
  rows: number
  /** Whether every part of the schema was checked on every row. */
  isComplete: boolean
  leftOut: string | undefined
  issues: SchemaIssue[]
}
