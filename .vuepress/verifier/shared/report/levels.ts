import type { Level } from '../types.ts'

/** Levels from the worst, with the words of the chapter on what to correct first. */
export const LEVELS: Readonly<Record<Level, string>> = {
  blocking: 'Bloquant',
  annoying: 'Gênant',
  check: 'À vérifier',
}

export const LEVEL_ORDER = Object.keys(LEVELS) as Level[]
