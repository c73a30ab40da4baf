import { createSeen } from './createSeen.ts'
import { findRole, isPlace } from './findRole.ts'
import { add, createTally } from './tally.ts'
import { toKey } from './toKey.ts'
import type { Column, Table } from './types.ts'

/** A number that is no row of the table: a column that names an object and not what it belongs to. */
const OWN_ID = /^(?:id|identifiant|uid|uuid|gid|objectid|[a-z]+_uid)$/

/** Other words for an identifier, of the first column. */
const REFERENCE = /^(?:ref|reference|matricule)$/

/** When something was measured, in a table that has a row for each time. */
const TIME =
  /^(?:date|jour|mois|annee|heure|periode|horodatage|timestamp|date_?heure|date_(?:de_)?(?:mesure|releve|observation|comptage|passage|prelevement))$/

/** The column that tells apart the rows of one object, in a table of its measures; -1 in any other. */
const findTime = (keys: readonly string[], id: number): number =>
  id < 0 || OWN_ID.test(keys[id]!) ? -1 : keys.findIndex((key) => TIME.test(key))

/** The column whose value names each row; the first by right, others only by a name that says so. */
const findId = (keys: readonly string[]): number =>
  keys.findIndex((key, index) =>
    index === 0 ? findRole(key) === 'id' || REFERENCE.test(key) : OWN_ID.test(key),
  )

const simplify = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0'’-]+/g, ' ')
    .trim()

/** Between two cells that are compared together. */
const BETWEEN = '\u001f'

type Doubles = Pick<Table, 'sameRows' | 'sameIds' | 'sameNames' | 'comparedRows'>

export interface DoublesReader {
  read: (cells: readonly string[], line: number) => void
  finish: (columns: readonly Column[]) => Doubles
}

/** Looks for rows, identifiers and names that come again; what is shown is where the first one stands. */
export const createDoubles = (header: readonly string[]): DoublesReader => {
  const keys = header.map(toKey)
  const id = findId(keys)
  const time = findTime(keys, id)
  const name = keys.findIndex((key) => findRole(key) === 'name')
  const place = keys.findIndex(isPlace)
  const [rows, ids, names, spellings] = [createSeen(), createSeen(), createSeen(), createSeen()]
  const [sameRows, sameIds, sameNames] = [createTally(), createTally(), createTally()]

  const readName = (cells: readonly string[], line: number): void => {
    const cell = cells[name] ?? ''
    const simple = simplify(cell)
    if (simple.length < 3) return
    const where = BETWEEN + simplify(cells[place] ?? '')
    const first = names.meet(simple + where, line)
    const isSameSpelling = spellings.meet(cell + where, line) > 0
    if (first > 0 && !isSameSpelling) add(sameNames, line, `${cell} (ligne ${first})`)
  }

  return {
    read: (cells, line) => {
      const firstRow = rows.meet(cells.join(BETWEEN), line)
      if (firstRow > 0) {
        add(sameRows, line, `ligne ${firstRow}`)
        return
      }
      const cell = cells[id]?.trim() ?? ''
      const written = cells[time]?.trim() ?? ''
      // « mercredi » is no day of a measure.
      const when = /\d\d/.test(written) ? BETWEEN + written : ''
      const firstId = cell === '' ? 0 : ids.meet(cell + when, line)
      if (firstId > 0) add(sameIds, line, `${cell} (ligne ${firstId})`)
      if (name >= 0) readName(cells, line)
    },
    finish: (columns) => ({
      sameRows,
      sameIds: columns[id] && { ...sameIds, column: columns[id] },
      sameNames: columns[name] && { ...sameNames, column: columns[name] },
      comparedRows: rows.compared() + sameRows.count,
    }),
  }
}
