import { transformUserConfigToPlugin, watchPageFiles } from 'vuepress/cli'
import { createDevApp, type SiteData } from 'vuepress/core'
import { PROJECT_DIR, readProject } from '../../.vuepress/model/projectFolders.ts'
import { prepareWorkRoot } from '../../.vuepress/publish/work-folders/node/prepareWorkRoot.ts'
import { resolveWorkFolders } from '../../.vuepress/publish/work-folders/node/resolveWorkFolders.ts'
import { createSiteConfig } from '../../.vuepress/siteConfig.ts'

export interface ServeInput {
  /** Folder of guides, absolute. */
  source: string
  /** Address of the root of the site, with its slashes. */
  base: SiteData['base']
  /** The folder is shown as it comes. */
  isLenient: boolean
  /** The next one that is free, without it. */
  port?: number
}

/** Two servers of one folder may run at once, each at the port that it was given. */
const resolveFolders = ({ source, port }: ServeInput) =>
  resolveWorkFolders({
    root: prepareWorkRoot(PROJECT_DIR),
    key: [source, 'dev', ...(port === undefined ? [] : [String(port)])],
    mode: 'dev',
    pid: process.pid,
  })

/**
 * Shows a folder of guides while it is written, as `vuepress dev` does, by VuePress' public interface. The
 * configuration is imported as it stands: VuePress would bundle it first, which takes longer than reading the
 * pages of most folders.
 *
 * @throws what keeps the server from starting
 */
export const serveGuides = async (input: ServeInput): Promise<void> => {
  const { source, base, port, isLenient } = input
  const project = readProject(source, { isLenient })
  const config = createSiteConfig({ project, work: resolveFolders(input), base, isDev: true })
  const app = createDevApp({ ...config, source, ...(port !== undefined && { port }) })
  app.use(transformUserConfigToPlugin(config, source))
  process.stdout.write('Lecture des pages…\n')
  await app.init()
  await app.prepare()
  await app.dev()
  const { watchers } = watchPageFiles(app)
  // Nothing of the site asks for it: what it is made of is read anew when the program starts again.
  const restart = (): Promise<void> => Promise.resolve()
  await app.pluginApi.hooks.onWatched.process(app, watchers, restart)
}
