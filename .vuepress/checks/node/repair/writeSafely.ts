import { randomUUID } from 'node:crypto'
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Rewrites a file that exists: written whole beside it, then renamed over it, so that whoever stops
 * the program midway finds the old text or the new one. Its rights and the links to it stay.
 */
export const writeSafely = (location: string, content: string): void => {
  const target = realpathSync(location)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  try {
    writeFileSync(beside, content)
    chmodSync(beside, statSync(target).mode)
    renameSync(beside, target)
  } finally {
    rmSync(beside, { force: true })
  }
}
