import type { Rule } from '../types.ts'
import { count } from './found.ts'

/** Merged cells of a workbook. */
export const rule: Rule = {
  id: 'cellules-fusionnees',
  title: 'Cellules fusionnées',
  level: 'annoying',
  why: 'Un œil les comprend, un programme les lit comme des vides.',
  todo: 'Défusionnez, et répétez la valeur sur chaque ligne.',
  chapter: 'ranger-le-tableau',
  judge: ({ file: { mergedCells } }) =>
    mergedCells > 0
      ? [
          {
            count: mergedCells,
            places: [],
            message: `${count(mergedCells, 'groupe')} de cellules fusionnées.`,
          },
        ]
      : [],
}
