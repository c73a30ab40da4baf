import { unpackNumbers } from './packNumbers.ts'

/** Where each document stands. */
export interface DocumentPlaces {
  /** Page number of each document. */
  pages: number[]
  /** Number of its section; above the sections of the page, of its group of questions. */
  sections: number[]
  /** How many sections each page has. */
  sectionCounts: number[]
}

/** @param packed - for each page, its number of sections, then its number of groups of questions */
export const placeDocuments = (packed: string): DocumentPlaces => {
  const counts = unpackNumbers(packed)
  const pages: number[] = []
  const sections: number[] = []
  const sectionCounts = counts.filter((_, rank) => rank % 2 === 0)
  for (let page = 0; 2 * page < counts.length; page += 1) {
    const count = counts[2 * page]! + counts[2 * page + 1]!
    for (let section = 0; section < count; section += 1) {
      pages.push(page)
      sections.push(section)
    }
  }
  return { pages, sections, sectionCounts }
}
