import path from 'node:path'
import type { SiteFolders } from './site/readSiteInput.ts'
import { site } from '../site.ts'

/** Root of the repository, absolute. */
export const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

/** Folder of our own guides, absolute. */
export const HOUSE_DIR = path.join(PROJECT_DIR, site.docsDir)

/** Files served at the root of the site as they are. */
export const PUBLIC_DIR = path.join(PROJECT_DIR, '.vuepress/public')

/**
 * What goes with a folder of guides in this repository, ours or another one.
 *
 * @param dir - absolute
 */
export const resolveProjectFolders = (dir: string): SiteFolders => ({
  dir,
  publicDirs: [PUBLIC_DIR],
  wordFiles: [path.join(PROJECT_DIR, 'mots.txt')],
  isHouse: path.resolve(dir) === HOUSE_DIR,
  vuePages: site.vuePages,
})
