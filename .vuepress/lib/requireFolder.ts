import { statSync } from 'node:fs'

/**
 * Makes sure of a folder that a person named.
 *
 * @throws Error, in French, when it is none
 */
export const requireFolder = (dir: string): void => {
  const stats = statSync(dir, { throwIfNoEntry: false })
  if (!stats) throw new Error(`Le dossier ${dir} n’existe pas.`)
  if (!stats.isDirectory()) throw new Error(`${dir} n’est pas un dossier.`)
}
