import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import type { PageInput } from '../source/parsePage.ts'
import { decodeText } from '../text/decodeText.ts'
import { parseLedger, type Ledger } from './ledger.ts'
import type { SiteInput, UnreadableFile } from './createSite.ts'
import { readRedirects } from './readRedirects.ts'

/** Where the files that go with a folder of guides are; every path is absolute. */
export interface SiteFolders {
  /** Folder of guides. */
  dir: string
  /** Folders whose files are served as they are. */
  publicDirs: readonly string[]
  /** Word lists added to those found beside the folder. */
  wordFiles: readonly string[]
  /**
   * The folder is that of this repository: see `SiteInput`.
   *
   * @default false
   */
  isHouse?: boolean
  /**
   * Pages that may hold Vue code: see `safeHtmlMarkdown`.
   *
   * @default []
   */
  vuePages?: readonly string[]
}

/** Folders that VuePress leaves out of the pages; hidden ones too. */
const SKIPPED = new Set(['node_modules'])

interface FolderFiles {
  /** Relative, with `/`. */
  files: string[]
  unreadable: UnreadableFile[]
}

const readCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const isInside = (file: string, dir: string): boolean => {
  const relative = path.relative(dir, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}

/** Why a symbolic link is not followed, null when it leads to a file of the folder. */
const refuseLink = (file: string, root: string): string | null => {
  try {
    const target = realpathSync(file)
    if (!isInside(target, root)) return 'outside'
    return statSync(target).isFile() ? null : 'folder'
  } catch (error) {
    return readCode(error)
  }
}

/** Every file under a folder; hidden folders and those of tools are left out, links are not followed out. */
const walkFolder = (dir: string): FolderFiles => {
  const root = realpathSync(dir)
  const found: FolderFiles = { files: [], unreadable: [] }
  const visit = (entry: Dirent, file: string): void => {
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name)) return
      if (entry.name.endsWith('.md')) found.unreadable.push({ file, reason: 'kind' })
      walk(file)
      return
    }
    const reason = entry.isSymbolicLink() ? refuseLink(path.join(dir, file), root) : null
    if (reason) found.unreadable.push({ file, reason })
    else found.files.push(file)
  }
  const walk = (relative: string): void => {
    const entries = readdirSync(path.join(dir, relative), { withFileTypes: true })
    for (const entry of entries.sort((a, b) =>
      a.name.localeCompare(b.name, 'fr', { numeric: true }),
    ))
      if (!entry.name.startsWith('.'))
        visit(entry, relative ? `${relative}/${entry.name}` : entry.name)
  }
  walk('')
  return found
}

/** Every file under a folder, relative, with `/`; hidden folders and those of tools are left out. */
export const listFiles = (dir: string): string[] => walkFolder(dir).files

/** A file in the folder or just above it: `netlify.toml` of a project is beside its `docs`. */
const findBeside = (dir: string, name: string): string | null =>
  [path.join(dir, name), path.join(path.dirname(dir), name)].find((file) => existsSync(file)) ??
  null

const readBeside = (dir: string, name: string): { text: string; file: string } | null => {
  const file = findBeside(dir, name)
  return file
    ? { text: readFileSync(file, 'utf8'), file: path.relative(dir, file).split(path.sep).join('/') }
    : null
}

/** The ledger of the addresses of a folder of guides, null when it has none. */
export const readLedger = (dir: string): Ledger | null => {
  const found = readBeside(dir, 'addresses.json')
  return found ? parseLedger(found.text, found.file) : null
}

/** Words of a list, one a line; what follows `#` is a comment. */
export const parseWords = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean)

const readWords = (dir: string, wordFiles: readonly string[]): string[] => {
  const beside = findBeside(dir, 'mots.txt')
  const files = new Set([...wordFiles, ...(beside ? [beside] : [])])
  return [...files]
    .filter((file) => existsSync(file))
    .flatMap((file) => parseWords(readFileSync(file, 'utf8')))
}

/**
 * Reads from the disk what a check needs.
 *
 * @throws when `dir` is not a folder
 */
export const readSiteInput = (folders: SiteFolders): SiteInput => {
  const { dir, publicDirs, wordFiles, isHouse = false } = folders
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new Error(`Le dossier ${dir} n’existe pas.`)
  const { files, unreadable } = walkFolder(dir)
  const netlify = readBeside(dir, 'netlify.toml')
  const readPage = (file: string): PageInput[] => {
    try {
      return [{ file, ...decodeText(readFileSync(path.join(dir, file))) }]
    } catch (error) {
      unreadable.push({ file, reason: readCode(error) })
      return []
    }
  }
  return {
    pages: files.filter((file) => file.endsWith('.md')).flatMap(readPage),
    files: files.filter((file) => !file.endsWith('.md')),
    unreadable,
    publicFiles: [...new Set([...publicDirs, path.join(dir, '.vuepress/public')])]
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => listFiles(folder).map((file) => `/${file}`)),
    redirects: netlify ? readRedirects(netlify.text, netlify.file) : [],
    ledger: readLedger(dir),
    words: readWords(dir, wordFiles),
    today: new Date().toISOString().slice(0, 10),
    isHouse,
  }
}
