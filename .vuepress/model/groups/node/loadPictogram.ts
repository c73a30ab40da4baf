import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'

/**
 * The text of a drawing of the folder of guides.
 *
 * @param folder - absolute
 * @param file - from the folder, with `/`
 * @returns null when there is no such file, or when it is a link that leads out of the folder
 */
export const loadPictogram = (folder: string, file: string): string | null =>
  inspectPath(folder, file) === 'file' ? readFileSync(path.join(folder, file), 'utf8') : null
