import { formatDay } from './days.ts'
import type { Late } from './types.ts'

/** « Saisine enregistrée par la CADA le mardi 1er septembre 2026, 144 jours après la limite. » */
export const explainLate = ({ label, day, count }: Late): string =>
  `${label} ${formatDay(day)}, ${count}\u00a0jour${count > 1 ? 's' : ''} après la limite.`
