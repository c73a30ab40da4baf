/** The first sheet of a workbook, its rows padded to one width. */
export interface Sheet {
  rows: { cells: string[]; line: number }[]
  /** Names of the sheets that are not read. */
  otherSheets: string[]
  mergedCells: number
}
