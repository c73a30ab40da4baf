import { unpackNumbers } from './packNumbers.ts'

/** Where each document stands. */
export interface DocumentPlaces {
  /** Page number of each document. */
  pages: number[]
  /** Number of its section; for the questions of a page, the number of sections that it has. */
  sections: number[]
}

/** @param packed - for each page, twice its number of sections, plus one if it has questions */
export const placeDocuments = (packed: string): DocumentPlaces => {
  const pages: number[] = []
  const sections: number[] = []
  unpackNumbers(packed).forEach((value, page) => {
    const count = (value >> 1) + (value & 1)
    for (let section = 0; section < count; section += 1) {
      pages.push(page)
      sections.push(section)
    }
  })
  return { pages, sections }
}
