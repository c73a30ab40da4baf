import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath, type FileState } from '../../../lib/inspectPath.ts'
import type { PageImages } from '../shared/PageImages.ts'
import type { ImageTarget } from '../shared/resolveImage.ts'
import { measureImage } from './measureImage.ts'
import { readImageFacts } from './readImageFacts.ts'

export interface ImageFolders {
  /** Folder of guides, absolute. */
  sourceDir: string
  /** Folder whose files are served as they are, absolute. */
  publicDir: string
}

/** The files of images, and where they are. */
export interface DiskImages extends PageImages {
  /** Absolute path of a file of the folder of guides. */
  locateFile: (relative: string) => string
  /** Absolute path of a public file; null when it is not there. */
  locatePublic: (address: string) => string | null
  /** Whether the site serves a public file at its address by itself. */
  isServed: (address: string) => boolean
}

const read = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** The images of a folder of guides, read from the disk each time: they come and go while a page is written. */
export const createImageFiles = ({ sourceDir, publicDir }: ImageFolders): DiskImages => {
  // A folder of guides may come with its own public files, which the site publishes with its images.
  const publicDirs = [publicDir, path.join(sourceDir, '.vuepress/public')]
  const inspectPublic = (address: string): FileState[] =>
    publicDirs.map((folder) => inspectPath(folder, address.slice(1)))
  const locateFile = (relative: string): string => path.join(sourceDir, relative)
  const locatePublic = (address: string): string | null => {
    const index = inspectPublic(address).indexOf('file')
    return index < 0 ? null : path.join(publicDirs[index]!, address)
  }
  const locate = (target: ImageTarget): string | null => {
    if (target.kind === 'public') return locatePublic(target.address)
    return target.kind === 'file' ? locateFile(target.path) : null
  }

  return {
    findFile: (relative) => inspectPath(sourceDir, relative),
    findPublic: (address) => {
      const states = inspectPublic(address)
      return states.find((state) => state !== 'missing') ?? 'missing'
    },
    readFacts: (target) => {
      const file = locate(target)
      return file === null ? null : readImageFacts(file)
    },
    measure: (target) => {
      const file = locate(target)
      const bytes = file === null ? null : read(file)
      return bytes && measureImage(bytes)
    },
    locateFile,
    locatePublic,
    isServed: (address) => inspectPath(publicDir, address.slice(1)) === 'file',
  }
}
