/** What the system says of a path, by its code. */
const CAUSES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `« ${path} » n’existe pas.`,
  ENOTDIR: (path) => `« ${path} » passe par un fichier : ce n’est pas un dossier.`,
  EISDIR: (path) => `« ${path} » est un dossier : donnez un fichier.`,
  EACCES: (path) => `Accès refusé à « ${path} ». Vérifiez les droits de lecture et d’écriture.`,
  EPERM: (path) => `Accès refusé à « ${path} ». Vérifiez les droits de lecture et d’écriture.`,
  EROFS: (path) => `Disque en lecture seule : impossible d’écrire « ${path} ».`,
  ENOSPC: (path) => `Disque plein : impossible d’écrire « ${path} ».`,
}

/** Says in French what stops a command; what the project says itself is in French already. */
export const explainError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Le port ${port} est déjà pris : choisissez-en un autre.`
  // Node does not say which.
  if (code === 'EISDIR' && path === undefined)
    return 'Un dossier est nommé à la place d’un fichier.'
  return (path !== undefined && CAUSES[code]?.(path)) || error.message
}

const OPTION_RE = /'(?:-\w, )?(--?[\w-]+)/

/**
 * Says in French what is wrong with the options of a command.
 *
 * @returns null for an error of another kind
 */
export const explainOption = (error: unknown): string | null => {
  const { code = '', message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  if (!code.startsWith('ERR_PARSE_ARGS') || message === undefined) return null
  const name = OPTION_RE.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take')
      ? `L’option ${name} ne prend pas de valeur.`
      : `Il manque la valeur de l’option ${name}.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `« ${/'([^']*)'/.exec(message)?.[1] ?? ''} » est en trop.`
  return 'Option inconnue.'
}
