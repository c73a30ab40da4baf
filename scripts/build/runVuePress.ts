import { transformUserConfigToPlugin } from 'vuepress/cli'
import { createBuildApp, type App, type SiteData } from 'vuepress/core'
import { createSiteConfig } from '../../.vuepress/siteConfig.ts'
import type { Project } from '../../.vuepress/model/projectFolders.ts'
import type { Driver } from '../../.vuepress/publish/Driver.ts'
import type { WorkFolders } from '../../.vuepress/publish/work-folders/node/resolveWorkFolders.ts'

export interface VuePressInput {
  /** The folder of guides, and what it says of itself. */
  project: Project
  /** Folder where the site is written, absolute. */
  dest: string
  /** Where the build works. */
  work: WorkFolders
  /** Address of the root of the site, with its slashes. */
  base: SiteData['base']
  driver: Omit<Driver, 'base' | 'isDev' | 'onStart' | 'project' | 'refuse' | 'work'>
  /** Told of each stage as it starts. */
  onStage: (stage: 'read' | 'compile') => void
}

/** Steps of `vuepress build`, in the order of its command. */
const build = async (app: ReturnType<typeof createBuildApp>, onStage: VuePressInput['onStage']) => {
  onStage('read')
  await app.init()
  await app.prepare()
  onStage('compile')
  await app.build()
  await app.pluginApi.hooks.onGenerated.process(app)
}

/**
 * Builds a site as `vuepress build` does, by VuePress' public interface. The configuration is imported as it
 * stands: nothing is written beside it, so that two builds of one checkout do not meet.
 *
 * @returns VuePress' app, which knows the pages
 * @throws what stops the build
 */
export const runVuePress = async (input: VuePressInput): Promise<App> => {
  const { project, dest, work, base, driver, onStage } = input
  const source = project.folders.dir
  let refuse: (error: unknown) => void
  const refusal = new Promise<never>((_resolve, reject) => {
    refuse = reject
  })
  const config = createSiteConfig({
    ...driver,
    project,
    work,
    base,
    refuse: (error) => {
      refuse(error)
      return new Promise<never>(() => {})
    },
  })
  const app = createBuildApp({
    ...config,
    source,
    dest,
  })
  app.use(transformUserConfigToPlugin(config, source))
  await Promise.race([build(app, onStage), refusal])
  return app
}
