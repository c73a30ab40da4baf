import { introducedFolder } from '../../lib/indexFile.ts'

/** What tells where a page stands: the path of its file and its title. */
export interface LabelSource {
  file: string
  title: string
}

/**
 * Names the guide of a file by the title of the README of its first folder.
 *
 * @param pages - all the pages of the site
 * @returns a function from the path of a file, relative to the folder of guides, to its labels
 */
export const labelPages = (pages: readonly LabelSource[]): ((file: string) => string[]) => {
  const guides = new Map(
    pages.flatMap(({ file, title }) => {
      const folder = introducedFolder(file)
      return folder && !folder.includes('/') ? [[folder, title]] : []
    }),
  )
  return (file) => {
    const guide = file.includes('/') ? guides.get(file.split('/')[0]!) : undefined
    return guide ? [guide] : []
  }
}
