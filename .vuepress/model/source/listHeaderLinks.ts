import type { FrontMatter } from '../frontMatter/readFrontMatter.ts'

/** An address of the site that a value of the front matter holds. */
export interface HeaderLink {
  url: string
  /** Of the value, in the file. */
  offset: number
}

/** The pages that a front matter leads to: buttons and profiles of a home page, `prev`, `next`… */
export const listHeaderLinks = ({ texts, locate }: FrontMatter): HeaderLink[] =>
  texts
    .filter(
      ({ path, value }) => path[0] !== 'permalink' && /^(?:\.{0,2}\/|[^\s:]+\.md\b)/.test(value),
    )
    .map(({ path, value }) => ({ url: value, offset: locate(path) }))

/** Where a page shows buttons: those of a home page, its profiles, and the pages before and after. */
const BUTTON_FIELDS: ReadonlySet<unknown> = new Set(['actions', 'features', 'prev', 'next'])

/** The addresses of the site that a front matter has the page link to. */
export const listHeaderButtons = ({ texts, locate }: FrontMatter): HeaderLink[] =>
  texts
    .filter(
      ({ path, value }) =>
        BUTTON_FIELDS.has(path[0]) &&
        (path.at(-1) === 'link' || path.length === 1) &&
        /^(?:\.{0,2}\/(?!\/)|[^\s:]+\.md\b)/.test(value),
    )
    .map(({ path, value }) => ({ url: value, offset: locate(path) }))
