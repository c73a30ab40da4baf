/** A bar that the editor does not take for the end of a cell, and that its author reads as one. */
const STAND_IN = '\u2223'

const changeRows = (body: string, change: (row: string) => string): string =>
  body.replace(/^[ \t]*\|.*$/gm, change)

/**
 * The editor cuts the rows of a table at every bar, those that are part of a cell (`\|`) too: it is given another
 * sign for these.
 */
export const hideCellBars = (body: string): string =>
  body.includes(STAND_IN) ? body : changeRows(body, (row) => row.replaceAll('\\|', STAND_IN))

/** Gives back the bars of a text that the editor wrote. */
export const showCellBars = (body: string): string =>
  changeRows(body, (row) => row.replaceAll(STAND_IN, '\\|'))
