import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { isInside } from '../../.vuepress/lib/walkFolder.ts'
import { BuildError } from './explainBuildError.ts'

export interface DestInput {
  /** Folder of the finished site, absolute. */
  dest: string
  /** Folder of guides, absolute. */
  source: string
  /** Other folders that must survive: the project, the current folder. */
  kept: readonly string[]
}

/**
 * A build replaces its destination as a whole: refuses a folder that holds more than a site, and one that the
 * next build would take for guides.
 *
 * @throws BuildError in French
 */
export const refuseUnsafeDest = ({ dest, source, kept }: DestInput): void => {
  const lost = [...kept, source].find((folder) => isInside(dest, folder))
  if (lost !== undefined) {
    throw new BuildError(
      `Destination refusée : ${dest} contient ${lost}, que la construction effacerait.\n` +
        'Choisissez un dossier réservé au site, par exemple « -d dist ».',
    )
  }
  if (isInside(source, dest)) {
    throw new BuildError(
      `Destination refusée : ${dest} est dans le dossier des guides, ${source}, et le site y serait lu comme des pages.\n` +
        'Choisissez un dossier à côté, par exemple « -d dist ».',
    )
  }
  // Node looks for the parent of a folder that cannot be made there without an end.
  const system = ['/proc', '/sys'].find((folder) => isInside(folder, dest))
  if (system !== undefined) {
    throw new BuildError(
      `Destination refusée : ${system} n’est pas un dossier où l’on écrit des fichiers.\n` +
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
