import type { PageRule } from '../Rule.ts'
import type { Excess } from '../source/limitMarkdown.ts'

const WORDS: Record<Excess['kind'], { message: string; suggestion: string }> = {
  emphasis: {
    message: 'Ce passage contient plus de mille signes * ou _ : la suite n’est pas relue.',
    suggestion: 'Séparez-le en paragraphes par des lignes vides, ou retirez les signes de trop.',
  },
  comment: {
    message: 'Ce passage contient plus de cent commentaires <!-- : la suite n’est pas relue.',
    suggestion: 'Fermez chaque commentaire par -->, ou retirez ceux qui sont de trop.',
  },
  depth: {
    message:
      'Cette ligne ouvre plus de cinquante citations ou listes l’une dans l’autre : la suite n’est pas relue.',
    suggestion: 'Retirez les signes > ou - de trop au début de la ligne.',
  },
}

/** Pages stay within what is read in a time that grows as they do: see `limitMarkdown`. */
export const excess: PageRule = {
  name: 'exces-de-signes',
  severity: 'error',
  isEditorial: true,
  scope: 'page',
  check: ({ page }) => page.excesses.map(({ kind, offset }) => ({ offset, ...WORDS[kind] })),
}
