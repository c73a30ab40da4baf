import type { Finding } from './Finding.ts'

/** `1 fichier`, `2 fichiers`. */
export const plural = (count: number, word: string): string =>
  `${count} ${word}${count > 1 ? 's' : ''}`

/** « 3 erreurs et 2 points à revoir » */
export const summarize = (findings: readonly Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${plural(errors, 'erreur')} et ${plural(findings.length - errors, 'point')} à revoir`
}
