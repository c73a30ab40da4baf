import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'

/** The data files that stand beside pages. */
export interface DataFiles {
  /** Whether the site is being built: data are then published, else written in the page. */
  isBuild: boolean
  /**
   * Text of the file that a page names; null when there is none, or when it is out of the folder of guides.
   *
   * @param page - path of the page, relative to the folder of guides
   * @param name - as written in the page: `./devoirs.yml`
   */
  read: (page: string, name: string) => string | null
}

/** Data files read from the disk each time: they change while a page is written. */
export const createDataFiles = (sourceDir: string, isBuild: boolean): DataFiles => ({
  isBuild,
  read: (page, name) => {
    const relative = path.posix.join(path.posix.dirname(page), name)
    if (!/\.ya?ml$/.test(relative) || inspectPath(sourceDir, relative) !== 'file') return null
    return readFileSync(path.join(sourceDir, relative), 'utf8')
  },
})
