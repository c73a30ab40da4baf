import { createDataReader, type DataFolders } from '../constructs/charts/node/createDataReader.ts'
import { createFragmentReader } from '../constructs/foreign/node/createFragmentReader.ts'
import { createImageFiles } from '../constructs/images/node/createImageFiles.ts'
import { createLinkFiles } from '../constructs/links/node/createLinkFiles.ts'
import { createDataFileReader } from '../constructs/tools/node/createDataFileReader.ts'
import type { SiteFolders } from './site/readSiteInput.ts'
import type { ChainFiles } from './ChainFiles.ts'

/** The files of a folder of guides for the chain, read from the disk each time: they change while a page is written. */
export const createChainFiles = (
  folders: DataFolders & Pick<SiteFolders, 'mdxFiles'>,
): ChainFiles => {
  const { dir, publicDirs, mdxFiles } = folders
  return {
    images: createImageFiles({ sourceDir: dir, publicDir: publicDirs[0] ?? dir }),
    links: createLinkFiles(dir),
    isMdx: (file) => mdxFiles?.has(file) ?? false,
    readDataFile: createDataReader(folders),
    readFragment: createFragmentReader(dir),
    readToolData: createDataFileReader(dir),
  }
}
