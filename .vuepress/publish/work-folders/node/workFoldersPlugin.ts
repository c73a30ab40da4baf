import { rmSync } from 'node:fs'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { PluginFunction } from 'vuepress/core'
import { resolveFromProject } from './resolveFromProject.ts'

export interface WorkFoldersOptions {
  /** Root of the repository, absolute. */
  projectDir: string
  /** Folder of this run alone, absolute: it goes with a build. */
  temp: string
  /** Called once VuePress has read its configuration. */
  onStart: () => void
}

/** Lets the site be built from a folder of guides anywhere on the disk, and leaves nothing behind. */
export const workFoldersPlugin =
  ({ projectDir, temp, onStart }: WorkFoldersOptions): PluginFunction =>
  (app) => {
    onStart()
    if (app.env.isBuild) process.once('exit', () => rmSync(temp, { recursive: true, force: true }))
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
