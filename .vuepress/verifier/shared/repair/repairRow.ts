import { toIsoDate, wordsToIso } from '../profile/forms/dates.ts'
import type { RepairPlan } from '../types.ts'

const clean = (cell: string): string => cell.trim().replace(/[ \u00a0\u202f]{2,}/g, ' ')

/** A row as the repaired copy has it. Nothing is changed that a reader would have to confirm. */
export const repairRow = (
  cells: readonly string[],
  line: number,
  { dateColumns, dayFirstColumns, headerLine }: RepairPlan,
): string[] =>
  cells.map((cell, index) => {
    const value = clean(cell)
    if (line <= headerLine || !dateColumns.includes(index)) return value
    const figures = dayFirstColumns.includes(index) ? toIsoDate(value) : undefined
    return figures ?? wordsToIso(value) ?? value
  })
