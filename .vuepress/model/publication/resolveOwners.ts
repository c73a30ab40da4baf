import { introducedFolder } from '../../lib/indexFile.ts'
import type { PublishablePage } from './publication.ts'

const readOwner = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/**
 * Who answers for each page: the role that the page names, else that of the nearest guide that it is in.
 *
 * @returns by file; null for a page that nobody answers for
 */
export const resolveOwners = (
  pages: readonly PublishablePage[],
): ReadonlyMap<string, string | null> => {
  const byFolder = new Map<string, string | null>()
  for (const { file, data } of pages) {
    const folder = introducedFolder(file)
    if (folder) byFolder.set(folder, readOwner(data.owner))
  }
  const ofFolders = (file: string): string | null => {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const owner = byFolder.get(file.slice(0, end))
      if (owner) return owner
    }
    return null
  }
  return new Map(pages.map(({ file, data }) => [file, readOwner(data.owner) ?? ofFolders(file)]))
}
