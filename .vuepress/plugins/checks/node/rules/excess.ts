import type { PageRule } from '../Rule.ts'
import type { ExcessKind } from '../source/limitMarkdown.ts'

const WORDS: Record<ExcessKind, { message: string; suggestion: string }> = {
  emphasis: {
    message: 'Ce passage contient plus de mille signes * ou _ : la suite n’est pas relue.',
    suggestion: 'Séparez-le en paragraphes par des lignes vides, ou retirez les signes de trop.',
  },
  comment: {
    message: 'Ce passage contient plus de vingt commentaires <!-- : la suite n’est pas relue.',
    suggestion: 'Fermez chaque commentaire par -->, ou retirez ceux qui sont de trop.',
  },
  bracket: {
    message: 'Ce passage ouvre plus de cinquante crochets [ sans les fermer.',
    suggestion: 'Fermez chaque crochet par ], ou retirez ceux qui sont de trop.',
  },
  code: {
    message: 'Ce passage a plus de vingt accents graves ` que rien ne ferme.',
    suggestion: 'Fermez chaque code par un accent grave, ou retirez ceux qui sont de trop.',
  },
  underline: {
    message: 'Cette page a plus de trois cents lignes de = ou de - : la suite n’est pas relue.',
    suggestion: 'Écrivez les titres « ## Titre », et retirez les lignes de trop.',
  },
  container: {
    message:
      'Cette page a plus de mille citations ou éléments de liste séparés par des lignes vides : la suite n’est pas relue.',
    suggestion: 'Partagez la page, ou retirez les lignes vides entre les éléments.',
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
