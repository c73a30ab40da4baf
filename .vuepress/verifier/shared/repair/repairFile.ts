import type { Source } from '../read/Source.ts'
import { openTable, readRows } from '../readRows.ts'
import type { RepairPlan } from '../types.ts'
import { repairRow } from './repairRow.ts'
import { writeRow } from './writeRow.ts'

/** Text that is gathered before it is handed over, in signs. */
const PIECE = 1 << 20

/**
 * Writes the repaired copy of a file, piece by piece.
 *
 * @param plan - from the report on the same file
 * @param write - takes each piece, in order
 * @param tell - told how many bytes have been read
 */
export const repairFile = async (
  source: Source,
  plan: RepairPlan,
  write: (text: string) => Promise<void> | void,
  tell?: (bytes: number) => void,
): Promise<void> => {
  let text = ''
  const opened = await openTable(source)
  await readRows(source, opened, {
    ...(tell && { tell }),
    onRow: (cells, line) => {
      text += writeRow(repairRow(cells, line, plan), plan.separator)
    },
    onPiece: async () => {
      if (text.length < PIECE) return
      await write(text)
      text = ''
    },
  })
  await write(text)
}
