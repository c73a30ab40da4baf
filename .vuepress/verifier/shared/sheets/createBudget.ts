import { RefusedFile } from '../read/refuse.ts'

/** Cells that a sheet may have, those between two values included. */
const MOST = 12_000_000

/**
 * Counts the cells of a sheet: a few bytes can announce millions of them.
 *
 * @returns a function to be told of each lot of cells before they are made
 * @throws RefusedFile, from that function, when there are too many
 */
export const createBudget = (): ((cells: number) => void) => {
  let spent = 0
  return (cells) => {
    spent += cells
    if (spent > MOST)
      throw new RefusedFile(
        'La feuille annonce plus de douze millions de cellules. Enregistrez-la en CSV, puis recommencez.',
      )
  }
}
