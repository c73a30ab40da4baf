import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { RefusedFile } from '../shared/read/refuse.ts'
import type { Source } from '../shared/read/Source.ts'

/**
 * A file of the disk.
 *
 * @throws Error when there is none; RefusedFile for a folder
 */
export const fileSource = (file: string): Source => {
  const stats = statSync(file)
  if (stats.isDirectory())
    throw new RefusedFile('C’est un dossier. Donnez l’un des fichiers qu’il contient.')
  return {
    name: path.basename(file),
    size: stats.size,
    open: () => createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>,
  }
}
