import { isIndexFile } from '../lib/indexFile.ts'
import * as posix from '../lib/posixPath.ts'
import type { SiteRule } from '../checks/node/Rule.ts'
import { groupBy } from '../lib/groupBy.ts'

/** A folder that holds pages is a guide: it needs an introduction. */
export const folders: SiteRule = {
  name: 'dossiers',
  severity: 'error',
  scope: 'site',
  check: ({ site }) => {
    const filesByFolder = groupBy(
      site.pages.map(({ file }) => file),
      (file) => posix.dirname(file),
    )
    return [...filesByFolder]
      .filter(([folder, files]) => folder !== '.' && !files.some(isIndexFile))
      .map(([folder, files]) => ({
        file: files.sort()[0]!,
        line: 1,
        column: 1,
        message: `Le dossier ${folder}/ contient des pages mais pas d’introduction.`,
        suggestion: `Ajoutez ${folder}/README.md : c’est lui qui fait du dossier un guide.`,
      }))
  },
}
