import * as path from '../../../lib/posixPath.ts'
import { inspectPath, type FileState } from '../../../lib/inspectPath.ts'
import type { ImageFiles } from '../shared/resolveImage.ts'

export interface ImageFolders {
  /** Folder of guides, absolute. */
  sourceDir: string
  /** Folder whose files are served as they are, absolute. */
  publicDir: string
}

/** The files of images, and where they are. */
export interface DiskImages extends ImageFiles {
  /** Absolute path of a file of the folder of guides. */
  locateFile: (relative: string) => string
  /** Absolute path of a public file; null when it is not there. */
  locatePublic: (address: string) => string | null
  /** Whether the site serves a public file at its address by itself. */
  isServed: (address: string) => boolean
}

/** The images of a folder of guides, read from the disk each time: they come and go while a page is written. */
export const createImageFiles = ({ sourceDir, publicDir }: ImageFolders): DiskImages => {
  // A folder of guides may come with its own public files, which the site publishes with its images.
  const publicDirs = [publicDir, path.join(sourceDir, '.vuepress/public')]
  const inspectPublic = (address: string): FileState[] =>
    publicDirs.map((folder) => inspectPath(folder, address.slice(1)))

  return {
    findFile: (relative) => inspectPath(sourceDir, relative),
    findPublic: (address) => {
      const states = inspectPublic(address)
      return states.find((state) => state !== 'missing') ?? 'missing'
    },
    locateFile: (relative) => path.join(sourceDir, relative),
    locatePublic: (address) => {
      const index = inspectPublic(address).indexOf('file')
      return index < 0 ? null : path.join(publicDirs[index]!, address)
    },
    isServed: (address) => inspectPath(publicDir, address.slice(1)) === 'file',
  }
}
