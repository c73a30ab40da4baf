import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FixableFinding } from '../Rule.ts'
import { decodeText } from '../text/decodeText.ts'
import { groupBy } from '../../../lib/groupBy.ts'
import { repairPage } from './repairPage.ts'
import { writeSafely } from './writeSafely.ts'

/** Files of a folder, relative to it, by what became of them. */
export interface Repairs {
  written: string[]
  /** Whose repairs would have changed more than they were meant to: left as they are. */
  refused: string[]
}

/** Bytes that are not UTF-8 would not be the same once written again. */
const readAgain = (location: string): string | null => {
  const bytes = readFileSync(location)
  const { content, encoding } = decodeText(bytes)
  return encoding === 'utf-8' && Buffer.from(content).equals(bytes) ? content : null
}

/**
 * Writes the certain repairs of findings into the files of a folder. Marks of order of bytes and ends
 * of lines stay as they are; a file whose repairs would harm it is not written.
 */
export const repairPages = (dir: string, findings: readonly FixableFinding[]): Repairs => {
  const repairs: Repairs = { written: [], refused: [] }
  for (const [file, inFile] of groupBy(findings, (finding) => finding.file)) {
    const fixes = inFile.flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) continue
    const location = path.join(dir, file)
    const content = readAgain(location)
    const repaired = content === null ? null : repairPage({ file, content }, fixes)
    if (repaired === null) repairs.refused.push(file)
    else if (repaired !== content) {
      writeSafely(location, repaired)
      repairs.written.push(file)
    }
  }
  return repairs
}
