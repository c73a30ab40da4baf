import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../lib/inspectPath.ts'
import { walkFolder } from '../../lib/walkFolder.ts'
import { HIDDEN_LABEL_FILE, type HiddenLabelFile } from './HiddenLabels.ts'
import { parseHiddenLabels } from './parseHiddenLabels.ts'

/**
 * Reads the files of hidden labels of a folder of guides.
 *
 * @param dir - absolute
 * @param files - of the folder, relative, with `/`: all of them by default
 */
export const readHiddenLabels = (
  dir: string,
  files: readonly string[] = walkFolder(dir).files,
): HiddenLabelFile[] =>
  files
    .filter((file) => path.posix.basename(file) === HIDDEN_LABEL_FILE)
    .filter((file) => inspectPath(dir, file) === 'file')
    .map((file) => parseHiddenLabels(file, readFileSync(path.join(dir, file), 'utf8')))
