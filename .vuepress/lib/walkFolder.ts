import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** Folders that tools fill. */
const SKIPPED = new Set(['node_modules'])

/** A hidden folder that holds what pages show: GitBook puts images and parts of pages there. */
const SHOWN = '.gitbook'

/** Whether a name in a folder of guides belongs to a tool and not to the guides. */
export const isSkippedName = (name: string): boolean =>
  (name.startsWith('.') && name !== SHOWN) || SKIPPED.has(name)

/** Whether a path is that of a folder, or of something in it. Both are absolute. */
export const isInside = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file)
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

/** What a folder holds; paths are relative to it, with `/`. */
export interface FolderContent {
  /** Everything that is not a folder. */
  files: string[]
  folders: string[]
  /** Real path of what each symbolic link leads to; null when it is outside of the folder, or missing. */
  links: Map<string, string | null>
}

const followLink = (root: string, link: string): string | null => {
  try {
    const target = realpathSync(path.join(root, link))
    return isInside(root, target) ? path.relative(root, target).split(path.sep).join('/') : null
  } catch {
    return null
  }
}

/** Lists a folder in the order of a French index, numbers as numbers; names of tools are left out. */
export const walkFolder = (dir: string): FolderContent => {
  const root = realpathSync(dir)
  const links = new Map<string, string | null>()
  const folders: string[] = []
  const walk = (relative: string): string[] =>
    readdirSync(path.join(root, relative), { withFileTypes: true })
      .filter(({ name }) => !isSkippedName(name))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }))
      .flatMap((entry) => {
        const inside = relative ? `${relative}/${entry.name}` : entry.name
        if (entry.isDirectory()) {
          folders.push(inside)
          return walk(inside)
        }
        if (entry.isSymbolicLink()) links.set(inside, followLink(root, inside))
        return [inside]
      })
  return { files: walk(''), folders, links }
}
