import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { leaveWorkFolder } from '../../.vuepress/publish/work-folders/node/leaveWorkFolder.ts'
import { explainBuildError } from './explainBuildError.ts'
import { publishFolder } from './publishFolder.ts'
import { refuseUnsafeDest } from './refuseUnsafeDest.ts'
import { removeFolder } from './removeFolder.ts'
import { isOtherProcessAlive, removeLeftovers } from './removeLeftovers.ts'
import { resolveStagingFolders } from './stagingFolders.ts'
import { stopOnSignals } from './stopOnSignals.ts'

export interface StageInput {
  /** Folder of guides, absolute. */
  source: string
  /** Folder of the finished site, absolute. */
  dest: string
  /** Folders that must survive: the project, the current folder… */
  kept: readonly string[]
  /** Folder of the modules of this build, absolute: it goes with it. */
  temp: string
  /** Folder that holds those of every build. */
  workRoot: string
  /** Writes the site into a folder. */
  build: (staging: string) => Promise<void>
}

const resolveRealPath = (folder: string): string => {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

/**
 * Builds beside the published site and replaces it only once everything has succeeded, so that a build
 * that fails or is interrupted leaves it as it was.
 *
 * @throws BuildError in French for a destination that is refused and for an error of the disk; what `build`
 * throws otherwise
 */
export const stageBuild = async (input: StageInput): Promise<void> => {
  const { source, temp, workRoot, kept, build } = input
  const dest = resolveRealPath(input.dest)
  refuseUnsafeDest({ dest, source, kept })
  const folders = resolveStagingFolders(dest, process.pid)
  const cleanUp = (): void => {
    rmSync(folders.staging, { recursive: true, force: true, maxRetries: 3 })
    leaveWorkFolder(temp)
  }
  const release = stopOnSignals(cleanUp)
  try {
    removeLeftovers({ dest, workRoot, isAlive: isOtherProcessAlive, now: Date.now() })
    mkdirSync(folders.staging, { recursive: true })
    await build(folders.staging)
    publishFolder({ ...folders, dest })
    // Interrupted from here on, it is the new site that stays; the next build removes what is left of the former.
    release()
    await removeFolder(folders.previous)
  } catch (error) {
    throw explainBuildError(error, source)
  } finally {
    release()
    cleanUp()
  }
}
