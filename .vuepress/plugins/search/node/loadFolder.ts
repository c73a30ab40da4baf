import type { SearchPage } from '../shared/types.ts'
import { labelPages } from './labelPages.ts'
import { readFolder } from './readFolder.ts'
import { readPage } from './readPage.ts'

/**
 * Prepares the pages of a folder of Markdown of any origin.
 *
 * @param directory - absolute or relative to the working directory
 */
export const loadFolder = async (directory: string): Promise<SearchPage[]> => {
  const pages = (await readFolder(directory)).map(readPage)
  const getLabels = labelPages(pages.map(({ path, title }) => ({ file: path, title })))
  return pages.map((page) => ({ ...page, labels: getLabels(page.path) }))
}
