import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dropNumbers } from '../../../lib/dropNumbers.ts'
import { inspectPath } from '../../../lib/inspectPath.ts'
import { walkFolder } from '../../../lib/walkFolder.ts'
import { readFrontMatter } from '../../../model/frontMatter/readFrontMatter.ts'
import { safeAddress } from '../../../model/site/pageAddress.ts'
import { selectPages } from '../../../model/site/selectPages.ts'
import { publishedAddress } from '../shared/publishedAddress.ts'
import type { LinkFiles } from './linksMarkdown.ts'

/** A list of files serves the links of as many pages as are read in this time. */
const FRESH_MS = 2000

/** Pages that have numbers in their path, by what it is without them; the first of two wins. */
const indexNumbered = (sourceDir: string): Map<string, string> => {
  const files = walkFolder(sourceDir).files.filter((file) => file.endsWith('.md'))
  return new Map(
    files
      .map((file): [string, string] => [dropNumbers(file), file])
      .filter(([plain, file]) => plain !== file)
      .reverse(),
  )
}

/**
 * The files of a folder of guides, read from the disk: pages come and go while one is written.
 *
 * @param sourceDir - absolute
 */
export const createLinkFiles = (sourceDir: string): LinkFiles => {
  const read = (file: string): string => readFileSync(path.join(sourceDir, file), 'utf8')
  let numbered: { files: Map<string, string>; at: number } | null = null
  return {
    folder: path.basename(sourceDir),
    findPage: (file) => {
      if (!file.endsWith('.md') || inspectPath(sourceDir, file) !== 'file') return null
      const index = path.posix.join(path.posix.dirname(file), 'index.md')
      const beside = file !== index && inspectPath(sourceDir, index) === 'file' ? [index] : []
      if (!selectPages([file, ...beside]).pages.includes(file)) return beside[0] ?? null
      return safeAddress(file, readFrontMatter(read(file)).data.permalink)
    },
    findNumbered: (file) => {
      if (!numbered || Date.now() - numbered.at > FRESH_MS)
        numbered = { files: indexNumbered(sourceDir), at: Date.now() }
      return numbered.files.get(file) ?? null
    },
    findFile: (file) =>
      file !== '' && inspectPath(sourceDir, file) === 'file'
        ? publishedAddress(file, () => read(file))
        : null,
  }
}
