import { createSeen } from '../profile/createSeen.ts'
import { isSiret } from '../profile/forms/luhn.ts'
import { add, createTally } from '../profile/tally.ts'
import { createCellCheck } from './checkCell.ts'
import type { CustomCheck, Schema, SchemaIssue, SchemaResult } from './types.ts'

export interface SchemaCheck {
  read: (cells: readonly string[], line: number) => void
  finish: () => SchemaResult
}

type Check = (cells: readonly string[], line: number) => void

/** Names that the table has and the schema has not, or the other way round. */
const compareNames = (schema: Schema, header: readonly string[]): SchemaIssue[] => {
  const names = schema.fields.map(({ name }) => name)
  const missing = schema.fields.filter(
    ({ name, constraints }) => constraints?.required && !header.includes(name),
  )
  const unknown = header.filter((name) => name !== '' && !names.includes(name))
  const [known, expected] = [
    header.filter((name) => names.includes(name)),
    names.filter((name) => header.includes(name)),
  ]
  const isOrdered = known.every((name, index) => name === expected[index])
  const issue = (message: string, column?: string): SchemaIssue => ({
    message,
    ...(column !== undefined && { column }),
    count: 1,
    places: [],
  })
  return [
    ...missing.map(({ name }) => issue(`La colonne obligatoire « ${name} » manque.`, name)),
    ...unknown
      .slice(0, 20)
      .map((name) => issue(`La colonne « ${name} » n’est pas dans le schéma.`, name)),
    ...(isOrdered ? [] : [issue('Les colonnes ne sont pas dans l’ordre du schéma.')]),
  ]
}

/**
 * Compares a table with a schema, row by row.
 *
 * @param header - as the file writes it
 */
export const createSchemaCheck = (schema: Schema, header: readonly string[]): SchemaCheck => {
  const issues = compareNames(schema, header)
  const found = new Map<string, SchemaIssue>()
  let rows = 0

  const report = (column: string, message: string, line: number, value: string): void => {
    const id = `${column}\u001f${message}`
    const issue = found.get(id) ?? { column, message, ...createTally() }
    found.set(id, issue)
    add(issue, line, value)
  }

  const cellChecks = schema.fields.flatMap((field): Check[] => {
    const at = header.indexOf(field.name)
    if (at === -1) return []
    const expect = createCellCheck(field)
    const seen = field.constraints?.unique ? createSeen() : undefined
    return [
      (cells, line) => {
        const value = cells[at] ?? ''
        if (value === '') {
          if (field.constraints?.required)
            report(field.name, 'Une valeur est obligatoire.', line, '')
          return
        }
        const wanted = expect(value)
        if (wanted !== undefined) report(field.name, `Attendu : ${wanted}.`, line, value)
        if (seen && seen.meet(value, line) > 0)
          report(field.name, 'La valeur doit être unique.', line, value)
      },
    ]
  })

  const customCheck = (check: CustomCheck): Check => {
    if (check.name === 'siret') {
      const at = header.indexOf(check.column)
      return (cells, line) => {
        const value = cells[at] ?? ''
        if (value !== '' && !(/^\d{14}$/.test(value) && isSiret(value)))
          report(
            check.column,
            'Attendu : un SIRET, 14 chiffres dont la clé est juste.',
            line,
            value,
          )
      }
    }
    const [first, second] = check.columns.map((name) => header.indexOf(name))
    return (cells, line) => {
      if (!cells[first!] && !cells[second!])
        report(
          check.columns[0],
          `L’une des colonnes ${check.columns.join(' ou ')} doit être remplie.`,
          line,
          '',
        )
    }
  }
  const checks = [...cellChecks, ...(schema.checks ?? []).map(customCheck)]

  return {
    read: (cells, line) => {
      rows += 1
      for (const check of checks) check(cells, line)
    },
    finish: () => ({
      id: schema.id,
      title: schema.title,
      version: schema.version,
      source: schema.source,
      rows,
      isComplete: schema.leftOut === undefined,
      leftOut: schema.leftOut,
      issues: [...issues, ...found.values()],
    }),
  }
}
