import { foldUnit, readMeasure } from '../../values/shared/measure.ts'
import type { Duration } from '../shared/types.ts'

const UNITS: Readonly<Record<string, (count: number) => Duration>> = {
  mois: (months) => ({ months }),
  jour: (days) => ({ days }),
  'jour ouvré': (workingDays) => ({ workingDays }),
}

/** Reads « deux mois », « quinze jours », « dix jours ouvrés »; null for anything else. */
export const readDuration = (written: string): Duration | null => {
  const { number, unit = '' } = readMeasure(written) ?? {}
  const name = unit
    .split(/[ \u00a0\u202f]+/)
    .map(foldUnit)
    .join(' ')
  return number !== undefined && Number.isInteger(number) ? (UNITS[name]?.(number) ?? null) : null
}
