import type { Communes } from '../communes/types.ts'
import type { Role } from './findRole.ts'
import { readForms, type Form } from './forms.ts'
import { toNumber } from './forms/numbers.ts'
import { add, createTally, merge } from './tally.ts'
import { toKey } from './toKey.ts'
import type { Column, Tally } from './types.ts'

/** What is known of a value, kept so that the next cell that has it costs nothing. */
interface Known {
  forms: readonly Form[]
  /** NaN for what is no number, and for 9999 and the like. */
  number: number
}

/** Values whose forms are kept. */
const KEPT_VALUES = 2000

/** Values that were not among them, after which none is looked for any more: nearly each cell has its own. */
const MOST_MISSES = 5000

/** Codes shorter than this are more often ranks than codes. */
const SHORTEST_CODE = 3

/** A column with no more values than this is a list of them. */
const FEW_VALUES = 12

const NUMBERS: readonly Form[] = ['integer', 'decimal', 'comma']

export interface ColumnReader {
  read: (cell: string, line: number) => void
  finish: () => Column
}

/** Counts, cell by cell, what a column holds. */
export const createColumn = (
  index: number,
  name: string,
  role: Role | undefined,
  communes: Communes | undefined,
): ColumnReader => {
  const key = toKey(name)
  const known = new Map<string, Known>()
  const forms: Column['forms'] = {}
  let filled = 0
  let empty = 0
  let highest = -Infinity
  let lowest = Infinity
  let isFull = false
  let misses = 0
  let example = ''
  /** Lengths of the codes that begin with a zero. */
  const codeLengths = new Set<number>()
  /** Integers by their length: known too late, when codes are met below, they may lack a zero. */
  const integers: Tally[] = []

  const look = (cell: string): Known => {
    const found = readForms(cell, role, communes)
    const isNumber = found.some((form) => NUMBERS.includes(form)) && !found.includes('nines')
    return { forms: found, number: isNumber ? toNumber(cell) : NaN }
  }
  /** An old code is shown with the commune that it belongs to now. */
  const show = (cell: string, form: Form): string => {
    if (form !== 'commune-old' && form !== 'commune-part') return cell
    const current = communes?.follow(cell.trim())
    return current === undefined ? cell : `${cell} → ${current}`
  }
  const recall = (cell: string): Known => {
    if (misses > MOST_MISSES) return look(cell)
    const kept = known.get(cell)
    if (kept) return kept
    const fresh = look(cell)
    if (known.size < KEPT_VALUES && cell.length < 100) known.set(cell, fresh)
    else {
      isFull = true
      misses += 1
    }
    return fresh
  }

  return {
    read: (cell, line) => {
      if (cell === '') {
        empty += 1
        return
      }
      const isBlank = cell.trim() === ''
      if (isBlank) empty += 1
      else filled += 1
      const { forms: found, number } = recall(cell)
      for (const form of found) add((forms[form] ??= createTally()), line, show(cell, form))
      if (found.includes('zero-led')) codeLengths.add(cell.trim().length)
      if (found.includes('integer'))
        add((integers[Math.min(cell.length, 40)] ??= createTally()), line, cell)
      if (number > highest) highest = number
      if (number < lowest) lowest = number
      if (example === '' && !isBlank && !found.includes('false-empty')) example = cell.trim()
    },
    finish: () => {
      const [length = 0, ...others] = codeLengths
      const short = merge(integers.slice(0, length))
      if (others.length === 0 && length >= SHORTEST_CODE && short.count > 0)
        forms['short-code'] = short
      const values = [...known.keys()].map((value) => value.trim()).filter(Boolean)
      return {
        index,
        name,
        key,
        role,
        filled,
        empty,
        forms,
        highest,
        lowest,
        values: !isFull && values.length <= FEW_VALUES ? values : undefined,
        example,
      }
    },
  }
}
