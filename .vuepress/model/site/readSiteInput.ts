import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readBuildDay } from '../../lib/buildDay.ts'
import { inspectPath } from '../../lib/inspectPath.ts'
import { requireFolder } from '../../lib/requireFolder.ts'
import { walkFolder, type FolderContent } from '../../lib/walkFolder.ts'
import { loadPictogram } from '../groups/node/loadPictogram.ts'
import { PICTOGRAM_FILE } from '../groups/shared/readPictogram.ts'
import { readHiddenLabels } from '../hidden-labels/readHiddenLabels.ts'
import type { SiteFileProblem } from '../identity/readSiteFile.ts'
import type { PageInput } from '../source/parsePage.ts'
import { parseValues } from '../../constructs/values/shared/parseValues.ts'
import { VALUE_FILE, type ValueFile } from '../../constructs/values/shared/ReferenceValue.ts'
import type { LegalLibrary } from '../../constructs/legal-references/shared/LegalLibrary.ts'
import { loadDictionary } from '../../checks/node/text/loadDictionary.ts'
import { decodeText } from '../../checks/node/text/decodeText.ts'
import { readImages, type ImageFolder } from './readImages.ts'
import { checkLedgerFile, parseLedger } from './ledger.ts'
import type { SiteInput, UnreadableFile } from './createSite.ts'
import { listPublicFiles } from '../../publish/public-files/node/listPublicFiles.ts'
import { selectPages } from './selectPages.ts'
import { readRedirects, type Redirect } from './readRedirects.ts'
import { siftRedirects } from './siftRedirects.ts'

/** Where the files that go with a folder of guides are; every path is absolute. */
export interface SiteFolders {
  /** Folder of guides. */
  dir: string
  /**
   * Folder of the authors, when `dir` is made of it: what goes with the guides is found beside it.
   *
   * @default the same
   */
  authorDir?: string
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
  /**
   * The folder is published as it comes: errors are told as warnings, and stop nothing.
   *
   * @default false
   */
  isLenient?: boolean
  /**
   * Pages that are written in MDX: the name of a Markdown file, and the one that they have: see `mirrorMdx`.
   *
   * @default none
   */
  mdxFiles?: ReadonlyMap<string, string>
  /**
   * Language of the site.
   *
   * @default 'fr'
   */
  lang?: 'fr' | 'en'
  /**
   * Old addresses and where they lead, besides those of the host, whatever they are worth.
   *
   * @default []
   */
  redirects?: readonly Redirect[]
  /**
   * What is wrong in the file by which the folder says what it is.
   *
   * @default []
   */
  siteProblems?: readonly SiteFileProblem[]
  /**
   * The law that pages cite.
   *
   * @default that of this project
   */
  library?: LegalLibrary
}

/** Every file under a folder, relative, with `/`; hidden folders and those of tools are left out. */
export const listFiles = (dir: string): string[] => walkFolder(dir).files

const readCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** Why a symbolic link is not followed, null when it leads to a file of the folder. */
const refuseLink = (dir: string, link: string, target: string | null): string | null => {
  if (target === null) return existsSync(path.join(dir, link)) ? 'outside' : 'ENOENT'
  return statSync(path.join(dir, target)).isFile() ? null : 'folder'
}

/** Links that are not followed, and folders that are named like pages. */
const listUnreadable = (dir: string, { folders, links }: FolderContent): UnreadableFile[] => [
  ...folders.filter((folder) => folder.endsWith('.md')).map((file) => ({ file, reason: 'kind' })),
  ...[...links].flatMap(([file, target]) => {
    const reason = refuseLink(dir, file, target)
    return reason ? [{ file, reason }] : []
  }),
]

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

/**
 * The redirections that go with a folder of guides, those of its host, then those that its site says itself, and
 * why others are refused.
 */
export const readHostRedirects = ({
  dir,
  authorDir = dir,
  redirects = [],
}: Pick<SiteFolders, 'dir' | 'authorDir' | 'redirects'>): ReturnType<typeof siftRedirects> => {
  const netlify = readBeside(authorDir, 'netlify.toml')
  return siftRedirects([
    ...(netlify ? readRedirects(netlify.text, netlify.file) : []),
    ...redirects,
  ])
}

/** The ledger of the addresses of a folder of guides, and what is wrong with it; null when it has none. */
const readLedger = (dir: string): Required<Pick<SiteInput, 'ledger' | 'ledgerProblems'>> => {
  const found = readBeside(dir, 'addresses.json')
  if (!found) return { ledger: null, ledgerProblems: [] }
  const { text, file } = found
  return { ledger: parseLedger(text, file), ledgerProblems: checkLedgerFile(text, file) }
}

/** The values that the pages of a folder cite; null when it has no file of values. */
export const readValues = (dir: string): ValueFile | null =>
  inspectPath(dir, VALUE_FILE) === 'file'
    ? parseValues(VALUE_FILE, readFileSync(path.join(dir, VALUE_FILE), 'utf8'))
    : null

/** Words of a list, one a line; what follows `#` is a comment. */
const parseWords = (text: string): string[] =>
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

/** The texts of the drawings of guides, by path of file. */
const readPictograms = (dir: string, files: readonly string[]): Map<string, string> =>
  new Map(
    files.flatMap((file) => {
      const text = path.basename(file) === PICTOGRAM_FILE ? loadPictogram(dir, file) : null
      return text === null ? [] : [[file, text] as const]
    }),
  )

/** Folders served as they are, that of the project and that of the folder of guides. */
const readPublicFolders = (dir: string, publicDirs: readonly string[]): ImageFolder[] =>
  [...new Set([...publicDirs, path.join(dir, '.vuepress/public')])]
    .filter((folder) => existsSync(folder))
    .map((folder) => ({ dir: folder, prefix: '/', ...walkFolder(folder) }))

/**
 * Reads from the disk what a check needs.
 *
 * @throws when `dir` is not a folder
 */
export const readSiteInput = (
  folders: SiteFolders,
): SiteInput & Required<Pick<SiteInput, 'hiddenLabels' | 'today'>> => {
  const { dir, publicDirs, wordFiles, isHouse = false, isLenient = false, lang = 'fr' } = folders
  const { authorDir = dir } = folders
  requireFolder(dir)
  const content = walkFolder(dir)
  const { files } = content
  const unreadable = listUnreadable(dir, content)
  const { redirects, problems: redirectProblems } = readHostRedirects(folders)
  const publicFolders = readPublicFolders(dir, publicDirs)
  // Ours are served as they stand.
  const withheld = new Set(
    isHouse ? [] : listPublicFiles(publicDirs).leftOut.map((name) => `/${name}`),
  )
  const isRefused = new Set(unreadable.map(({ file }) => file))
  const { pages, leftOut } = selectPages(files.filter((file) => file.endsWith('.md')))
  const readPage = (file: string): PageInput[] => {
    try {
      return [{ file, ...decodeText(readFileSync(path.join(dir, file))) }]
    } catch (error) {
      unreadable.push({ file, reason: readCode(error) })
      return []
    }
  }
  return {
    folder: path.basename(dir),
    pages: pages.filter((file) => !isRefused.has(file)).flatMap(readPage),
    leftOut,
    files: files.filter((file) => !file.endsWith('.md')),
    unreadable,
    publicFiles: publicFolders
      .flatMap(({ files: names }) => names.map((name) => `/${name}`))
      .filter((address) => !withheld.has(address)),
    withheldFiles: [...withheld],
    ...readImages([{ dir, prefix: '', ...content }, ...publicFolders]),
    pictograms: readPictograms(dir, files),
    redirects,
    redirectProblems,
    ...readLedger(authorDir),
    siteProblems: folders.siteProblems ?? [],
    values: readValues(dir),
    hiddenLabels: readHiddenLabels(dir, files),
    loadDictionary,
    words: readWords(authorDir, wordFiles),
    today: readBuildDay(),
    isHouse,
    isLenient,
    lang,
  }
}
