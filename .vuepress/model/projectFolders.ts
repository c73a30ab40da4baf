import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Redirect } from './site/readRedirects.ts'
import type { SiteFolders } from './site/readSiteInput.ts'
import { requireFolder } from '../lib/requireFolder.ts'
import { readSite } from './identity/readSite.ts'
import { NO_LAW } from '../constructs/legal-references/shared/LegalLibrary.ts'
import { site, type Site } from '../site.ts'

/** Root of the repository, absolute. */
export const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

/** Folder of our own guides, absolute. */
export const HOUSE_DIR = path.join(PROJECT_DIR, site.docsDir)

/** Files served at the root of our site as they are. */
export const PUBLIC_DIR = path.join(PROJECT_DIR, '.vuepress/public')

const isHouse = (dir: string): boolean => path.resolve(dir) === HOUSE_DIR

/** Where VuePress and VitePress look for the files that a folder serves as they are. */
const listPublicDirs = (dir: string): string[] =>
  [
    path.join(dir, '.vuepress/public'),
    path.join(dir, 'public'),
    path.join(dir, '.vitepress/public'),
  ].filter((folder) => existsSync(folder))

const listOurRedirects = (): Redirect[] =>
  Object.entries(site.redirects).map(([from, to]) => ({
    from,
    to,
    file: '../.vuepress/site.ts',
    line: 1,
  }))

export interface FolderOptions {
  /** See `SiteFolders.isLenient`. */
  isLenient?: boolean
}

/** A folder of guides: what is said of the site that it makes, and what goes with it. */
export interface Project {
  site: Site
  folders: SiteFolders
}

/**
 * Reads, once, what a folder of guides is: ours, or another one, which says it of itself.
 *
 * @param dir - absolute
 * @throws Error, in French, when another one is no folder
 */
export const readProject = (dir: string, { isLenient = false }: FolderOptions = {}): Project => {
  const isOurs = isHouse(dir)
  // The configuration reads ours too, whatever folder is built.
  if (!isOurs) requireFolder(dir)
  const {
    site: said,
    redirects,
    problems,
  } = isOurs ? { site, redirects: listOurRedirects(), problems: [] } : readSite(dir)
  const { vuePages, legalTexts, lang } = said
  return {
    site: said,
    folders: {
      dir,
      publicDirs: isOurs ? [PUBLIC_DIR] : listPublicDirs(dir),
      wordFiles: [path.join(PROJECT_DIR, 'mots.txt')],
      isHouse: isOurs,
      isLenient,
      vuePages,
      redirects,
      lang,
      siteProblems: problems,
      ...(!legalTexts && { library: NO_LAW }),
    },
  }
}

/** What goes with a folder of guides, for who has no use of the rest: see `readProject`. */
export const resolveProjectFolders = (dir: string, options?: FolderOptions): SiteFolders =>
  readProject(dir, options).folders
