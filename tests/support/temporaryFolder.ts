import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/**
 * Gives a run of Vitest its own temporary folder, and removes it at the end: what a test forgets there, or
 * has no time to remove, does not fill the machine.
 */
export default (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tests-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true, force: true })
  }
}
