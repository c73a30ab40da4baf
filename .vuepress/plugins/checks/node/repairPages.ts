import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { applyFixes } from './applyFixes.ts'
import type { FixableFinding } from './Rule.ts'
import { groupBy } from './text/groupBy.ts'

/**
 * Writes the certain repairs of findings into the files of a folder.
 *
 * @returns the files that changed, relative to the folder
 */
export const repairPages = (dir: string, findings: readonly FixableFinding[]): string[] =>
  [...groupBy(findings, ({ file }) => file)].flatMap(([file, inFile]) => {
    const fixes = inFile.flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) return []
    const location = path.join(dir, file)
    const content = readFileSync(location, 'utf8')
    const fixed = applyFixes(content, fixes)
    if (fixed === content) return []
    writeFileSync(location, fixed)
    return [file]
  })
