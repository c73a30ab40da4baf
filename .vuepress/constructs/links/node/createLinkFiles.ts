import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectPath } from '../../../lib/inspectPath.ts'
import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'
import { safeAddress } from '../../../model/site/pageAddress.ts'
import { selectPages } from '../../../model/site/selectPages.ts'
import { publishedAddress } from '../shared/publishedAddress.ts'
import type { LinkFiles } from './linksMarkdown.ts'

/**
 * The files of a folder of guides, read from the disk: pages come and go while one is written.
 *
 * @param sourceDir - absolute
 */
export const createLinkFiles = (sourceDir: string): LinkFiles => {
  const read = (file: string): string => readFileSync(path.join(sourceDir, file), 'utf8')
  return {
    folder: path.basename(sourceDir),
    findPage: (file) => {
      if (!file.endsWith('.md') || inspectPath(sourceDir, file) !== 'file') return null
      const index = path.posix.join(path.posix.dirname(file), 'index.md')
      const beside = file !== index && inspectPath(sourceDir, index) === 'file' ? [index] : []
      if (!selectPages([file, ...beside]).pages.includes(file)) return beside[0] ?? null
      return safeAddress(file, readFrontMatter(read(file)).data.permalink)
    },
    findFile: (file) =>
      file !== '' && inspectPath(sourceDir, file) === 'file'
        ? publishedAddress(file, () => read(file))
        : null,
  }
}
