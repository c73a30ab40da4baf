import { humanizeName } from '../../../lib/humanizeName.ts'
import { isIndexFile } from '../../../lib/indexFile.ts'
import * as posix from '../../../lib/posixPath.ts'
import { inferAddress } from '../../site/pageAddress.ts'
import type { Group, GroupItem } from '../shared/types.ts'

/** What this plugin reads of a VuePress page. */
export interface GroupPage {
  /** Path of the file, relative to the folder of guides; null for pages that have no file. */
  filePathRelative: string | null
  path: string
  title: string
  frontmatter: Record<string, unknown>
  /** May hold the `pictogram` of the guide that the page introduces. */
  data?: object
}

export interface FolderPage extends GroupPage {
  filePathRelative: string
}

const collator = new Intl.Collator('fr', { numeric: true })

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Guides of this family call their first page « Introduction »: the folder then names the guide. */
const resolveGroupTitle = (readme: FolderPage, folder: string): string =>
  asText(readme.frontmatter.title) ||
  (/^introduction$/i.test(readme.title.trim()) ? '' : readme.title) ||
  humanizeName(folder)

const readPictogramOf = ({ data }: FolderPage): string | undefined =>
  data && 'pictogram' in data ? asText(data.pictogram) || undefined : undefined

const toItem = (page: FolderPage): GroupItem => ({
  title: page.title,
  description: asText(page.frontmatter.description),
  link: page.path,
})

/** A folder with a README: sorting name, its page in its parent, the pages that it holds. */
interface Folder {
  name: string
  readme: FolderPage
  chapters: FolderPage[]
}

/**
 * The introductions of folders that hold pages and have no README: each bears the name of its folder. A page
 * that the site has at that address is the introduction.
 */
export const makeIntroductions = (
  files: readonly FolderPage[],
  pages: readonly GroupPage[],
): FolderPage[] => {
  const introduced = new Set(
    files
      .filter(({ filePathRelative }) => isIndexFile(filePathRelative))
      .map(({ filePathRelative }) => posix.dirname(filePathRelative)),
  )
  const byAddress = new Map(pages.map((page) => [page.path, page]))
  const holding = new Set(
    files
      // The pages of articles of law are listed by their index.
      .filter(({ frontmatter }) => !frontmatter.legalArticle)
      .map(({ filePathRelative }) => posix.dirname(filePathRelative)),
  )
  return [...holding]
    .filter((folder) => folder !== '.' && !introduced.has(folder))
    .map((folder) => {
      const filePathRelative = `${folder}/README.md`
      // As VuePress writes the addresses of pages.
      const address = encodeURI(inferAddress(filePathRelative))
      return {
        title: humanizeName(folder),
        frontmatter: {},
        ...byAddress.get(address),
        filePathRelative,
        path: address,
      }
    })
}

const readFolders = (pages: readonly GroupPage[]): Map<string, Folder> => {
  const files = pages.filter((page): page is FolderPage => page.filePathRelative !== null)
  const folders = new Map<string, Folder>()
  for (const page of files) {
    const name = posix.dirname(page.filePathRelative)
    if (name !== '.' && isIndexFile(page.filePathRelative))
      folders.set(name, { name, readme: page, chapters: [] })
  }
  for (const readme of makeIntroductions(files, pages))
    folders.set(posix.dirname(readme.filePathRelative), {
      name: posix.dirname(readme.filePathRelative),
      readme,
      chapters: [],
    })
  for (const page of files) {
    const folder = folders.get(posix.dirname(page.filePathRelative))
    if (folder && !isIndexFile(page.filePathRelative)) folder.chapters.push(page)
  }
  return folders
}

const findParent = (name: string, folders: Map<string, Folder>): string | null => {
  for (let up = posix.dirname(name); up !== '.'; up = posix.dirname(up))
    if (folders.has(up)) return up
  return null
}

const resolveItems = (folder: Folder, children: Map<string | null, Folder[]>): GroupItem[] => {
  const chapters = folder.chapters.map((page) => ({
    name: posix.basename(page.filePathRelative),
    item: toItem(page),
  }))
  const groups = (children.get(folder.name) ?? []).map((child) => ({
    name: posix.relative(folder.name, child.name),
    item: resolveGroup(child, children),
  }))
  return [...chapters, ...groups]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ item }) => item)
}

const resolveGroup = (folder: Folder, children: Map<string | null, Folder[]>) => {
  const title = resolveGroupTitle(folder.readme, folder.name)
  return {
    ...toItem(folder.readme),
    title,
    shortTitle: asText(folder.readme.frontmatter.shortTitle) || title,
    items: resolveItems(folder, children),
  }
}

const readOrder = ({ readme }: Folder): number =>
  typeof readme.frontmatter.order === 'number' ? readme.frontmatter.order : Infinity

const compareFolders = (a: Folder, b: Folder): number => {
  const [orderA, orderB] = [readOrder(a), readOrder(b)]
  return orderA === orderB ? collator.compare(a.name, b.name) : orderA - orderB
}

/**
 * Reads the guides in the folders: a folder with pages is a guide, its README the introduction, the others the
 * chapters in natural order of file name, a folder with a README inside a guide is a nested group.
 * `order` in a README puts guides in another order than the names of their folders.
 *
 * @param pages - every page of the site, in any order
 */
export const resolveGroups = (pages: readonly GroupPage[]): Group[] => {
  const folders = readFolders(pages)
  const children = new Map<string | null, Folder[]>()
  for (const folder of folders.values()) {
    const parent = findParent(folder.name, folders)
    children.set(parent, [...(children.get(parent) ?? []), folder])
  }
  return (children.get(null) ?? []).sort(compareFolders).map((folder) => ({
    id: folder.name,
    ...resolveGroup(folder, children),
    color: asText(folder.readme.frontmatter.color) || undefined,
    pictogram: readPictogramOf(folder.readme),
  }))
}
