import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'
import type { ReadDataFile } from '../shared/types.ts'

export interface DataFolders {
  /** Folder of guides, absolute; it may come with public files of its own. */
  dir: string
  /** Folders served at the root of the site, absolute; the files of the first one win. */
  publicDirs: readonly string[]
}

/** Reads the data of charts from the folders that the site serves as they are, and from nowhere else. */
export const createDataReader = ({ dir, publicDirs }: DataFolders): ReadDataFile => {
  const folders = [...publicDirs, path.join(dir, '.vuepress/public')]
  return (address) => {
    const relative = address.replace(/^\/+/, '')
    const folder = folders.find((candidate) => inspectPath(candidate, relative) === 'file')
    return folder === undefined ? null : readFileSync(path.join(folder, relative), 'utf8')
  }
}
