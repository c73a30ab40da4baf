import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, BuildApp, PluginFunction } from 'vuepress/core'
import { explainBuildError } from './explainBuildError.ts'
import { publishFolder } from './publishFolder.ts'
import { refuseUnsafeDest } from './refuseUnsafeDest.ts'
import { isOtherProcessAlive, removeLeftovers } from './removeLeftovers.ts'
import { resolveFromProject } from './resolveFromProject.ts'
import { resolveWorkFolders, type WorkFolders } from './resolveWorkFolders.ts'
import { stopOnSignals } from './stopOnSignals.ts'

export interface AtomicBuildOptions {
  /**
   * Root of the repository, absolute.
   *
   * @default the repository that this file belongs to
   */
  projectDir?: string
}

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../../..')

const createDir =
  (base: string) =>
  (...segments: string[]): string =>
    path.resolve(base, ...segments)

const resolveRealPath = (folder: string): string => {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

const removeFolders = (folders: readonly string[]): void =>
  folders.forEach((dir) => rmSync(dir, { recursive: true, force: true, maxRetries: 3 }))

/** Runs a step and, if it fails, calls `discard` and explains the error. */
const guard = <Args extends unknown[], Result>(
  step: (...args: Args) => Promise<Result>,
  discard: () => void,
  source: string,
): ((...args: Args) => Promise<Result>) => {
  return async (...args) => {
    try {
      return await step(...args)
    } catch (error) {
      discard()
      throw explainBuildError(error, source)
    }
  }
}

/** Sends the build to a staging folder and guards its steps. Returns what publishes the result. */
const stageBuild = (app: App, folders: WorkFolders, dest: string): (() => void) => {
  const source = app.dir.source()
  const removeOwnFolders = (): void => removeFolders([folders.staging, folders.temp])
  const dispose = stopOnSignals(removeOwnFolders)
  const discard = (): void => {
    dispose()
    removeOwnFolders()
  }
  try {
    removeLeftovers({ ...folders, dest, isAlive: isOtherProcessAlive, now: Date.now() })
    mkdirSync(folders.staging, { recursive: true })
  } catch (error) {
    discard()
    throw explainBuildError(error, source)
  }
  app.dir.dest = createDir(folders.staging)

  const { onGenerated } = app.pluginApi.hooks
  app.init = guard(app.init, discard, source)
  app.prepare = guard(app.prepare, discard, source)
  ;(app as BuildApp).build = guard((app as BuildApp).build, discard, source)
  onGenerated.process = guard(onGenerated.process, discard, source)

  return () => {
    publishFolder({ ...folders, dest })
    app.dir.dest = createDir(dest)
    discard()
  }
}

/**
 * Builds beside the published site and replaces it only once everything has succeeded, so that a build
 * that fails or is interrupted leaves it as it was. Must come last in the configuration.
 * Also keeps temporary files in the project, for builds as for the development server.
 */
export const atomicBuildPlugin =
  ({ projectDir = PROJECT_DIR }: AtomicBuildOptions = {}): PluginFunction =>
  (app) => {
    const source = app.dir.source()
    const dest = resolveRealPath(app.dir.dest())
    const isBuild = app.env.isBuild
    const folders = resolveWorkFolders({
      projectDir,
      source,
      dest,
      mode: isBuild ? 'build' : 'dev',
      pid: process.pid,
    })
    // A folder asked for on the command line stays as asked.
    const isDefault = (dir: string, name: string): boolean =>
      dir === path.resolve(source, '.vuepress', name)
    if (isDefault(app.dir.temp(), '.temp')) app.dir.temp = createDir(folders.temp)
    if (isDefault(app.dir.cache(), '.cache')) app.dir.cache = createDir(folders.cache)

    if (isBuild) refuseUnsafeDest(dest, [projectDir, source, process.cwd()])
    const publish = isBuild ? stageBuild(app, folders, dest) : undefined

    return {
      name: 'atomic-build',
      extendsBundlerOptions: (options: ViteBundlerOptions) => {
        options.viteOptions ??= {}
        options.viteOptions.plugins = [
          ...(options.viteOptions.plugins ?? []),
          resolveFromProject({ projectDir, source }),
        ]
      },
      onGenerated: publish,
    }
  }
