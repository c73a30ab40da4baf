import { readCodes } from './forms/codes.ts'
import { readDates } from './forms/dates.ts'
import { readNumbers } from './forms/numbers.ts'
import { readPeople } from './forms/people.ts'
import { readTexts } from './forms/texts.ts'
import type { Communes } from '../communes/types.ts'
import type { Role } from './findRole.ts'
import { readShape } from './shape.ts'

/** What a cell can look like. */
export type Form =
  | ReturnType<typeof readCodes>[number]
  | ReturnType<typeof readDates>[number]
  | ReturnType<typeof readNumbers>[number]
  | ReturnType<typeof readPeople>[number]
  | ReturnType<typeof readTexts>[number]

const NONE: readonly Form[] = []

/**
 * Forms of a filled cell: what it looks like, and what is wrong with it where the name of its column says
 * what it should hold.
 *
 * @param communes - the list of codes, where the reader asked for it
 */
export const readForms = (
  cell: string,
  role: Role | undefined,
  communes: Communes | undefined,
): readonly Form[] => {
  const shape = readShape(cell)
  const value = cell.trim()
  const found: Form[] = readTexts(cell, value, shape, role)
  if (shape.digits > 0)
    found.push(
      ...readNumbers(value, shape),
      ...readDates(value, shape, role),
      ...readCodes(value, shape, role, communes),
    )
  found.push(...readPeople(value, shape))
  return found.length > 0 ? found : NONE
}
