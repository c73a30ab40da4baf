import type { SiteRule } from '../checks/node/Rule.ts'

const EXPLANATIONS: Record<string, { message: string; suggestion: string }> = {
  outside: {
    message: 'Ce lien symbolique mène hors du dossier des guides : il n’est pas suivi.',
    suggestion: 'Copiez dans le dossier le fichier qu’il désigne.',
  },
  folder: {
    message: 'Ce lien symbolique mène à un dossier : il n’est pas suivi.',
    suggestion: 'Remplacez-le par un vrai dossier.',
  },
  kind: {
    message: 'Ce dossier porte le nom d’une page.',
    suggestion: 'Renommez-le sans « .md », ou remplacez-le par un fichier Markdown.',
  },
  EACCES: {
    message: 'Ce fichier ne peut pas être lu : le droit de lecture manque (EACCES).',
    suggestion: 'Rétablissez ses droits de lecture.',
  },
  ENOENT: {
    message: 'Ce lien symbolique ne mène à rien (ENOENT).',
    suggestion: 'Rétablissez sa cible, ou supprimez-le.',
  },
}

/** Files that VuePress takes for empty, skips, or reads outside of the folder, without a word. */
export const unreadableFiles: SiteRule = {
  name: 'fichiers-illisibles',
  severity: 'error',
  scope: 'site',
  check: ({ site }) =>
    site.unreadable.map(({ file, reason }) => ({
      file,
      line: 1,
      column: 1,
      ...(EXPLANATIONS[reason] ?? {
        message: `Ce fichier ne peut pas être lu (${reason}).`,
        suggestion: 'Rétablissez-le, ou supprimez-le.',
      }),
    })),
}
