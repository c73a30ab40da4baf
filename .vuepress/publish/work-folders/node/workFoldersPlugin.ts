import { mkdirSync, utimesSync } from 'node:fs'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { PluginFunction } from 'vuepress/core'
import { leaveWorkFolder } from './leaveWorkFolder.ts'
import { resolveFromProject } from './resolveFromProject.ts'
import type { WorkFolders } from './resolveWorkFolders.ts'

export interface WorkFoldersOptions {
  /** Root of the repository, absolute. */
  projectDir: string
  /** Folders of this run: what is its own goes with a build. */
  work: WorkFolders
  /** Called once VuePress has read its configuration. */
  onStart?: () => void
}

/** Folders that no run has used for long are forgotten: see `removeLeftovers`. */
const markUse = ({ shared }: WorkFolders): void => {
  const now = new Date()
  mkdirSync(shared, { recursive: true })
  utimesSync(shared, now, now)
}

/** Lets the site be built from a folder of guides anywhere on the disk, and leaves nothing behind. */
export const workFoldersPlugin =
  ({ projectDir, work, onStart }: WorkFoldersOptions): PluginFunction =>
  (app) => {
    onStart?.()
    markUse(work)
    if (app.env.isBuild) process.once('exit', () => leaveWorkFolder(work.temp))
    return {
      name: 'work-folders',
      extendsBundlerOptions: (options: ViteBundlerOptions) => {
        options.viteOptions ??= {}
        options.viteOptions.plugins = [
          ...(options.viteOptions.plugins ?? []),
          resolveFromProject({ projectDir, source: app.dir.source() }),
        ]
      },
    }
  }
