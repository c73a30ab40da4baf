import type { TextRule } from '../checks/node/Rule.ts'
import { deepNesting } from './constructs.ts'

/** Pages stay within what Markdown reads: see `findExcesses` and `limitNesting`. */
export const excess: TextRule = {
  name: 'exces-de-signes',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: (given) => [
    ...given.page.excesses.map((offset) => ({
      offset,
      message: 'Ce passage ouvre plus de cinquante crochets [ sans les fermer.',
      suggestion: 'Fermez chaque crochet par ], ou retirez ceux qui sont de trop.',
    })),
    ...deepNesting.check(given),
  ],
}
