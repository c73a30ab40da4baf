import type { SearchPage } from '../shared/types.ts'
import { readFolder } from './readFolder.ts'
import { readPage } from './readPage.ts'

/** Folder of a page, and whether the page introduces it. */
const locate = (file: string): { folder: string; isIntroduction: boolean } => {
  const [folder = '', ...rest] = file.split('/')
  return {
    folder: rest.length > 0 ? folder : '',
    isIntroduction: rest.length === 1 && /^(?:readme|index)\.(?:md|markdown)$/i.test(rest[0]!),
  }
}

/**
 * Prepares the pages of a folder of Markdown of any origin, labelled with the title of their guide:
 * that of the README of the first folder on their path.
 *
 * @param directory - absolute or relative to the working directory
 */
export const loadFolder = async (directory: string): Promise<SearchPage[]> => {
  const pages = (await readFolder(directory)).map(readPage)
  const guides = new Map(
    pages.flatMap(({ path, title }) => {
      const { folder, isIntroduction } = locate(path)
      return isIntroduction ? [[folder, title]] : []
    }),
  )
  return pages.map((page) => {
    const guide = guides.get(locate(page.path).folder)
    return { ...page, labels: guide ? [guide] : [] }
  })
}
