import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'
import type { DataFiles } from '../shared/DataFiles.ts'

/** Reads data files from the disk each time: they change while a page is written. */
export const createDataFileReader =
  (sourceDir: string): DataFiles['read'] =>
  (page, name) => {
    const relative = path.posix.join(path.posix.dirname(page), name)
    if (!/\.ya?ml$/.test(relative) || inspectPath(sourceDir, relative) !== 'file') return null
    return readFileSync(path.join(sourceDir, relative), 'utf8')
  }
