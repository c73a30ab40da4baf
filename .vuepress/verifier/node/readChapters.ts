import { readFileSync } from 'node:fs'

/**
 * Addresses of the chapters that the page of the tool links to, by the heading that they lead to: it is the
 * one list of them.
 *
 * @param page - Markdown file of the page
 */
export const readChapters = (page: string): Map<string, string> =>
  new Map(
    Array.from(
      readFileSync(page, 'utf8').matchAll(/\]\((\/[\w./-]{0,200}#([\w-]{1,200}))\)/g),
      ([, address, anchor]): [string, string] => [anchor!, address!],
    ),
  )
