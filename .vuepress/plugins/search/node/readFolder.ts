import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageSource } from './readPage.ts'
import { parseFrontmatter } from './parseFrontmatter.ts'

// Lists of links that other tools keep beside the pages: they name every page and answer nothing.
const NAVIGATION_FILES = new Set(['summary.md', '_sidebar.md', '_navbar.md', '_coverpage.md'])

const isPage = (file: string): boolean => {
  const parts = file.split('/')
  return (
    /\.(?:md|markdown)$/i.test(file) &&
    !NAVIGATION_FILES.has(parts.at(-1)!.toLowerCase()) &&
    parts.every((part) => !part.startsWith('.') && part !== 'node_modules')
  )
}

/**
 * Reads every page of a folder of Markdown, in the order of their paths.
 * Bytes that are not UTF-8 are replaced, pages that ask not to be searched (`search: false`) are left out.
 *
 * @param directory - absolute or relative to the working directory
 */
export const readFolder = async (directory: string): Promise<PageSource[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .filter(isPage)
    .sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }))
  const pages = await Promise.all(
    files.map(async (file): Promise<PageSource> => {
      const content = await readFile(path.join(directory, file), 'utf8')
      const { data, body } = parseFrontmatter(content)
      return { path: file, file, body, frontmatter: data }
    }),
  )
  return pages.filter(({ frontmatter }) => frontmatter['search'] !== false)
}
