/** Signs of Markdown and of HTML, which the page does not show as they are. */
const MARKUP = '*_`[](){}<>|#\\'

/**
 * The words of a line of Markdown at a column, between two signs of markup: what the page shows of it.
 *
 * @param column - 1-based
 * @returns empty when nothing but markup is there
 */
export const readExcerpt = (line: string, column: number): string => {
  const isMarkup = (at: number): boolean => MARKUP.includes(line[at]!)
  let start = Math.min(column - 1, line.length)
  while (start < line.length && isMarkup(start)) start += 1
  let end = start
  while (end < line.length && !isMarkup(end)) end += 1
  while (start > 0 && !isMarkup(start - 1)) start -= 1
  return line.slice(start, end).trim()
}
