import type { App, Plugin, PluginObject } from 'vuepress/core'
import { fs, getDirname, path } from 'vuepress/utils'
import { createOfflinePage } from './createOfflinePage.ts'
import { offlineStep, type OfflineOptions, type OfflineStep } from './offlineStep.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

export interface OfflinePluginOptions extends OfflineOptions {
  /**
   * The site has an `<OfflineSwitch>` of its own, and its pages wake it (`data-island="offline"`): nothing is
   * added to what Vue loads.
   *
   * @default false
   */
  isIsland?: boolean
}

export interface Offline {
  /** Adds the page from which a reader keeps a guide, and its control. */
  plugin: PluginObject
  /** What is written once all the rest is. */
  step: OfflineStep
}

/** Lets a reader keep a guide on a device, for a site that writes beside its pages in an order of its own. */
export const createOffline = ({ isIsland = false, ...options }: OfflinePluginOptions): Offline => {
  const { listGuides } = options
  return {
    step: offlineStep(options),
    plugin: {
      name: 'offline',
      onInitialized: async (app) => {
        if (listGuides(app.pages).length > 0) await createOfflinePage(app)
      },
      ...(!isIsland && {
        clientConfigFile: path.resolve(dirname, '../client/config.ts'),
        define: (app: App) => ({
          __OFFLINE_GUIDES__: listGuides(app.pages).map(({ id, title = id }) => ({ id, title })),
        }),
      }),
    },
  }
}

/** Lets a reader keep a guide on a device. The last of the plugins: it lists what the others wrote. */
export const offlinePlugin = (options: OfflinePluginOptions): Plugin => {
  const { plugin, step } = createOffline(options)
  return {
    ...plugin,
    onGenerated: (app) => {
      const locate = (address: string): string => app.dir.dest(address.slice(1))
      return step.write(app, {
        read: (address) =>
          fs.existsSync(locate(address)) ? fs.readFileSync(locate(address)) : null,
        write: (address, content) => fs.outputFileSync(locate(address), content),
      })
    },
  }
}
