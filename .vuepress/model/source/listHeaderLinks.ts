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
