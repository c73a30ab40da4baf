import { rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Removes the folder of one run, and the one that it shares with others when nothing is left in it.
 *
 * @param temp - see `WorkFolders`
 */
export const leaveWorkFolder = (temp: string): void => {
  rmSync(temp, { recursive: true, force: true, maxRetries: 3 })
  try {
    rmdirSync(path.dirname(temp))
  } catch {
    // Something is kept there for the next run, or nothing was ever made.
  }
}
