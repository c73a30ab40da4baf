import type { ReadDataFile } from '../constructs/charts/shared/types.ts'
import type { PageImages } from '../constructs/images/shared/PageImages.ts'
import type { LinkFiles } from '../constructs/links/node/linksMarkdown.ts'
import type { DataFiles } from '../constructs/tools/shared/DataFiles.ts'

/**
 * What the chain asks of the files of a folder of guides. It reads none itself: in a browser, where a page is
 * looked at by itself, there are none.
 */
export interface ChainFiles {
  images: PageImages
  /** The files that links lead to. */
  links: LinkFiles
  /** Whether a page, by its path relative to the folder, is written in MDX. */
  isMdx: (file: string) => boolean
  /** Data of charts: a file that the site serves, by its address. */
  readDataFile: ReadDataFile
  /** A file of text of the folder, by its path relative to it, that a page includes; null when it may not. */
  readFragment: (path: string) => string | null
  /** Data of tools: a file that stands beside the page. */
  readToolData: DataFiles['read']
}

const NOTHING = (): null => null
const MISSING = (): 'missing' => 'missing'

/** A folder of which nothing is known: every file is missing. */
export const NO_FILES: ChainFiles = {
  images: { findFile: MISSING, findPublic: MISSING, readFacts: NOTHING, measure: NOTHING },
  links: { folder: '', findPage: NOTHING, findNumbered: NOTHING, findFile: NOTHING },
  isMdx: () => false,
  readDataFile: NOTHING,
  readFragment: NOTHING,
  readToolData: NOTHING,
}
