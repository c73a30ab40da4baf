interface SortablePage {
  /** Null for a page that has no file. */
  filePathRelative: string | null
  path: string
}

const collator = new Intl.Collator('fr', { numeric: true })

const getName = ({ filePathRelative, path }: SortablePage): string => filePathRelative ?? path

/**
 * Puts pages in the order of their files, in place.
 * VuePress lists them as the disk answers, and writes them so in the routes of the site: without this,
 * two builds of the same pages would not always give the same bytes.
 */
export const sortPages = (pages: SortablePage[]): void => {
  pages.sort((a, b) => collator.compare(getName(a), getName(b)) || (a.path < b.path ? -1 : 1))
}
