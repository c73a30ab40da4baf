import * as posix from '../../lib/posixPath.ts'

/** Notices of a repository, by the names that its host looks for: they are not pages of the site. */
const NOTICE_RE =
  /^(?:LICEN[CS]E|CONTRIBUTING|SUMMARY|CODE_OF_CONDUCT|PULL_REQUEST_TEMPLATE|_sidebar|_navbar|_coverpage)\.md$/

/** A Markdown file that is not a page, and why. */
export interface LeftOutFile {
  file: string
  /** `notice` of a repository, `part` of another page, `index` where `index.md` is the page. */
  reason: 'index' | 'notice' | 'part'
}

const isNotice = (file: string): boolean => NOTICE_RE.test(posix.basename(file))

const isPart = (file: string): boolean =>
  file.split('/').some((name) => name.startsWith('.') && name !== '.' && name !== '..')

/**
 * Says which Markdown files of a folder are pages. Beside `index.md`, `README.md` is the notice of the
 * repository; what a hidden folder holds (`.gitbook/includes`) is a part of pages.
 */
export const selectPages = (
  files: readonly string[],
): { pages: string[]; leftOut: LeftOutFile[] } => {
  const indexes = new Set(
    files.filter((file) => posix.basename(file) === 'index.md').map((file) => posix.dirname(file)),
  )
  const leftOut: LeftOutFile[] = []
  const pages = files.filter((file) => {
    const isBeside = /^readme\.md$/i.test(posix.basename(file)) && indexes.has(posix.dirname(file))
    const reason = isPart(file) ? 'part' : isNotice(file) ? 'notice' : isBeside ? 'index' : null
    if (reason) leftOut.push({ file, reason })
    return reason === null
  })
  return { pages, leftOut }
}

/** A path, for programs that read stars and brackets. */
const escapePattern = (file: string): string => file.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')

/**
 * The patterns by which VuePress finds the pages of a folder. It follows symbolic links: what one leads to is left
 * out, unless it is a file of the folder.
 *
 * @param links - where each leads; null for one that leaves the folder
 */
export const pagePatterns = (
  files: readonly string[],
  links: ReadonlyMap<string, string | null> = new Map(),
): string[] => {
  const pageFiles = new Set(files)
  return [
    '**/*.md',
    '!.vuepress',
    '!**/node_modules',
    ...selectPages(files).leftOut.map(({ file }) => `!${escapePattern(file)}`),
    ...[...links].flatMap(([link, target]) => {
      const pattern = escapePattern(link)
      if (target === null) return [`!${pattern}`, `!${pattern}/**`]
      // `a.md/**` is `a.md` too, for the reader of patterns.
      return pageFiles.has(target) ? [] : [`!${pattern}/**`]
    }),
  ]
}
