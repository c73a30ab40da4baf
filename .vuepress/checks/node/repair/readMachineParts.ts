import type { Page } from '../../../model/page/Page.ts'

/** What a program reads in a page, and no repair of typography may touch. */
export interface MachineParts {
  /** Code and tags, in the order of the page. */
  code: string[]
  /** Level and anchor of each heading. */
  anchors: string[]
  /** Addresses of links and images. */
  addresses: string[]
}

/** Reads what a program reads in the body of a page. */
export const readMachineParts = (page: Page): MachineParts => {
  const read = (start: number, end: number): string => page.content.slice(start, end)
  return {
    code: [
      ...page.inlineCodes.map(([start, end]) => read(start, end)),
      ...page.tags.map(({ offset, end }) => read(offset, end)),
      ...page.codeBlocks.map(({ info, content }) => `${info} ${content.trimEnd()}`),
    ],
    anchors: page.headings.map(({ depth, id }) => `${depth} ${id}`),
    addresses: [...page.links, ...page.images].map(({ url }) => url),
  }
}
