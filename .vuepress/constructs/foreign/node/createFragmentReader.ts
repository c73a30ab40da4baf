import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'
import { isTextFile } from '../../../rules/safe-html/node/checkImportCode.ts'

/** Longest fragment that is read, in bytes. */
const MAX_SIZE = 1_000_000

/**
 * Reads the files that pages include: files of text of the folder, wherever the links on the way to them lead.
 *
 * @param sourceDir - folder of guides, absolute
 * @returns from a path relative to it to the text; null for any other file
 */
export const createFragmentReader =
  (sourceDir: string) =>
  (file: string): string | null => {
    const isOffered = /\.(?:md|markdown)$/i.test(file) || isTextFile(file)
    if (!isOffered || inspectPath(sourceDir, file) !== 'file') return null
    const content = readFileSync(path.join(sourceDir, file))
    return content.length > MAX_SIZE ? null : content.toString('utf8')
  }
