import path from 'node:path'
import type { FolderContent } from '../../lib/walkFolder.ts'
import { readImageFacts } from '../../constructs/images/node/readImageFacts.ts'
import type { ImageFacts } from '../../constructs/images/shared/ImageFacts.ts'
import { isImageFile } from '../../constructs/images/shared/imageTypes.ts'
import type { SiteInput } from './createSite.ts'

/** A folder in which pages find images. */
export interface ImageFolder extends FolderContent {
  /** Absolute path. */
  dir: string
  /** Before each path: nothing in the folder of guides, `/` in one whose files are served as they are. */
  prefix: '' | '/'
}

/** Reads from the disk what images hold, and where links lead; one that leads outside is not followed. */
export const readImages = (
  folders: readonly ImageFolder[],
): Required<Pick<SiteInput, 'imageFacts' | 'links'>> => {
  const imageFacts = new Map<string, ImageFacts>()
  const allLinks = new Map<string, string | null>()
  for (const { dir, prefix, files, links } of folders) {
    for (const [link, target] of links)
      allLinks.set(prefix + link, target === null ? null : prefix + target)
    for (const file of files.filter(isImageFile)) {
      const facts = links.get(file) === null ? null : readImageFacts(path.join(dir, file))
      if (facts) imageFacts.set(prefix + file, facts)
    }
  }
  return { imageFacts, links: allLinks }
}
