import path from 'node:path'
import type { SearchPage } from '../shared/types.ts'
import { labelPages } from './labelPages.ts'
import { readPage, type PageSource } from './readPage.ts'

// Lists of links that other tools keep beside the pages: they name every page and answer nothing.
const NAVIGATION_FILES = new Set(['summary.md', '_sidebar.md', '_navbar.md', '_coverpage.md'])

/** Filter of the pages that belong to no guide. */
const OTHER_PAGES = 'Autres pages'

const isSearchable = ({ file, header }: PageSource): boolean =>
  file !== '404.md' &&
  !NAVIGATION_FILES.has(path.posix.basename(file).toLowerCase()) &&
  header['search'] !== false

/**
 * What is searched of a site, in the order of its files. The published index, the dev server, the terminal
 * and the tests take their documents from here, and from nowhere else.
 *
 * @param pages - every page of the site, searched or not: the others name guides
 */
export const readDocuments = (pages: readonly PageSource[]): SearchPage[] => {
  const documents = pages
    .toSorted((a, b) => a.file.localeCompare(b.file, 'fr', { numeric: true }))
    .map((source) => ({ source, document: readPage(source) }))
  const findGuide = labelPages(
    documents.map(({ source: { file }, document: { title } }) => ({ file, title })),
  )
  return documents
    .filter(({ source }) => isSearchable(source))
    .map(({ source, document }) => {
      const labels = source.labels ?? findGuide(source.file)
      return { ...document, labels, filter: labels[0] ?? OTHER_PAGES }
    })
}
