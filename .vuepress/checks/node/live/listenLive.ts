import type { Plugin } from 'vite'
import type { Checker } from './startChecker.ts'

export interface ListenOptions {
  /** Folder of guides, absolute. */
  dir: string
  /** Told of each change in that folder and of the settings beside it. */
  onChange: () => void
  repair: Checker['repair']
}

/** What the panel sends. */
export const REPAIR_EVENT = 'checks:repair'

/**
 * Vite plugin of the development server: watches all that the checks read, images and settings included, by
 * itself. VuePress tells of pages only, and not of those that it could not read.
 */
export const listenLive = ({ dir, onChange, repair }: ListenOptions): Plugin => ({
  name: 'checks:live',
  apply: 'serve',
  configureServer: ({ watcher, ws }) => {
    const watched = [
      dir,
      ...['addresses.json', 'mots.txt', 'netlify.toml'].map((name) => `${dir}/../${name}`),
    ]
    watcher.add(watched)
    watcher.on('all', (_event, file) => {
      if (!/[\\/](?:node_modules|\.temp|\.cache)[\\/]/.test(file)) onChange()
    })
    ws.on(REPAIR_EVENT, (wanted: Parameters<Checker['repair']>[0]) => {
      repair(wanted).finally(onChange)
    })
  },
})
