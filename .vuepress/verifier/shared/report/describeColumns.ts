import type { Column } from '../profile/types.ts'
import { isDates } from '../rules/dates.ts'
import { share } from '../rules/found.ts'
import type { DictionaryEntry, Finding } from '../types.ts'

const BOOLEANS = ['true', 'false', 'vrai', 'faux', 'oui', 'non', '0', '1', 'x']

/** Rules after which no value of the column is shown again. */
const PERSONAL = ['noms-de-personnes', 'courriels', 'telephones', 'numeros-de-securite-sociale']

/** Numbers that name something are text: their zeros count. */
const isCode = (column: Column): boolean =>
  (column.role !== undefined &&
    column.role !== 'date' &&
    !['latitude', 'longitude'].includes(column.role)) ||
  share(column, ['siret', 'siren']) >= 0.5

const readType = (column: Column): DictionaryEntry['type'] => {
  if (column.filled === 0) return 'vide'
  if (isDates(column)) return 'date'
  const { values } = column
  if (
    values &&
    values.length === 2 &&
    values.every((value) => BOOLEANS.includes(value.toLowerCase()))
  )
    return 'booléen'
  if (isCode(column)) return 'texte'
  if (share(column, ['integer']) === 1) return 'nombre entier'
  return share(column, ['integer', 'decimal', 'comma', 'grouped']) >= 0.9
    ? 'nombre décimal'
    : 'texte'
}

/** Describes the columns of a table for a data dictionary; what looks personal gives no example. */
export const describeColumns = (
  columns: readonly Column[],
  findings: readonly Finding[],
): DictionaryEntry[] =>
  columns.map((column) => {
    const isPersonal = findings.some(
      (finding) => PERSONAL.includes(finding.rule) && finding.column?.index === column.index,
    )
    const type = readType(column)
    const isList = type === 'texte' && column.values && column.values.length * 2 < column.filled
    return {
      name: column.name.trim(),
      type,
      example: isPersonal ? '' : column.example.slice(0, 80),
      filled: column.filled,
      empty: column.empty,
      values: isPersonal || !isList ? [] : (column.values ?? []),
    }
  })
