/** A path without the numbers that put its folders and its files in order: `02-guide/1_a.md` is `guide/a.md`. */
export const dropNumbers = (path: string): string =>
  path.replace(/(^|\/)\d+[-_. ]+(?=[^/.])/g, '$1')
