/** Finds the first match at or after an offset; offsets must not go down from one call to the next. */
export type Finder = (from: number) => RegExpExecArray | null

/**
 * Looks for the end of things whose beginnings are read one after the other. The last answer is kept, so
 * that a text full of beginnings and without an end is searched once, and not once for each of them.
 *
 * @param pattern - global; must itself take a time that grows as the text does
 */
export const createFinder = (text: string, pattern: RegExp): Finder => {
  const search = new RegExp(pattern)
  let found: RegExpExecArray | null = null
  let isOver = false
  return (from) => {
    if (isOver || (found && found.index >= from)) return found
    search.lastIndex = from
    found = search.exec(text)
    isOver = found === null
    return found
  }
}
