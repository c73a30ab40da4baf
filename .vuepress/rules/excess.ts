import type { TextRule } from '../checks/node/Rule.ts'
import type { ExcessKind } from '../model/source/findExcesses.ts'

const WORDS: Record<ExcessKind, { message: string; suggestion: string }> = {
  bracket: {
    message: 'Ce passage ouvre plus de cinquante crochets [ sans les fermer.',
    suggestion: 'Fermez chaque crochet par ], ou retirez ceux qui sont de trop.',
  },
  depth: {
    message:
      'Cette ligne ouvre plus de cinquante citations ou listes l’une dans l’autre : la suite pourrait disparaître.',
    suggestion: 'Retirez les signes > ou - de trop au début de la ligne.',
  },
}

/** Pages stay within what Markdown reads: see `findExcesses`. */
export const excess: TextRule = {
  name: 'exces-de-signes',
  severity: 'error',
  isEditorial: true,
  scope: 'text',
  check: ({ page }) => page.excesses.map(({ kind, offset }) => ({ offset, ...WORDS[kind] })),
}
