import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { BuildError } from './explainBuildError.ts'

const isInside = (parent: string, child: string): boolean => {
  const relative = path.relative(parent, child)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}

/**
 * A build replaces its destination as a whole: refuses a folder that holds more than a site.
 *
 * @param kept - folders that must survive: the project, the guides, the current folder
 * @throws BuildError in French
 */
export const refuseUnsafeDest = (dest: string, kept: readonly string[]): void => {
  const lost = kept.find((folder) => isInside(dest, folder))
  if (lost !== undefined) {
    throw new BuildError(
      `Destination refusée : ${dest} contient ${lost}, que la construction effacerait.\n` +
        'Choisissez un dossier réservé au site, par exemple « -d dist ».',
    )
  }
  if (existsSync(path.join(dest, '.git'))) {
    throw new BuildError(
      `Destination refusée : ${dest} est un dépôt Git, que la construction effacerait.\n` +
        'Choisissez un dossier réservé au site, puis copiez-y le résultat.',
    )
  }
  if (existsSync(dest) && !statSync(dest).isDirectory()) {
    throw new BuildError(`Destination refusée : ${dest} existe et n’est pas un dossier.`)
  }
}
