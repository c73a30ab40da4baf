import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SiteFolders } from './site/readSiteInput.ts'
import { readSite } from './identity/readSite.ts'
import { readSiteFile } from './identity/readSiteFile.ts'
import { NO_LAW } from '../constructs/legal-references/shared/LegalLibrary.ts'
import { site, type Site } from '../site.ts'

/** Root of the repository, absolute. */
export const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

/** Folder of our own guides, absolute. */
export const HOUSE_DIR = path.join(PROJECT_DIR, site.docsDir)

/** Files served at the root of our site as they are. */
export const PUBLIC_DIR = path.join(PROJECT_DIR, '.vuepress/public')

const isHouse = (dir: string): boolean => path.resolve(dir) === HOUSE_DIR

/** What is said of the site that a folder makes: ours of our guides, what it says of itself of another. */
export const resolveSite = (dir: string): Site => (isHouse(dir) ? site : readSite(dir))

/** Where VuePress and VitePress look for the files that a folder serves as they are. */
const listPublicDirs = (dir: string): string[] =>
  [
    path.join(dir, '.vuepress/public'),
    path.join(dir, 'public'),
    path.join(dir, '.vitepress/public'),
  ].filter((folder) => existsSync(folder))

export interface FolderOptions {
  /** See `SiteFolders.isLenient`. */
  isLenient?: boolean
}

/**
 * What goes with a folder of guides: ours, or another one.
 *
 * @param dir - absolute
 */
export const resolveProjectFolders = (
  dir: string,
  { isLenient = false }: FolderOptions = {},
): SiteFolders => {
  const { vuePages, legalTexts, redirects, lang } = resolveSite(dir)
  return {
    dir,
    publicDirs: isHouse(dir) ? [PUBLIC_DIR] : listPublicDirs(dir),
    wordFiles: [path.join(PROJECT_DIR, 'mots.txt')],
    isHouse: isHouse(dir),
    isLenient,
    vuePages,
    redirects,
    lang,
    siteProblems: isHouse(dir) ? [] : readSiteFile(dir).problems,
    ...(!legalTexts && { library: NO_LAW }),
  }
}
