import type { Plugin } from 'vite'
import { REFUSED_EVENT, REPAIR_EVENT } from '../../shared/repairEvents.ts'
import type { Wanted } from './createLiveChecker.ts'
import type { Checker } from './startChecker.ts'

export interface ListenOptions {
  /** Folder of guides, absolute. */
  dir: string
  /** Told of each change in that folder and of the settings beside it. */
  onChange: () => void
  /** Resolves to the files that were left as they are. */
  repair: Checker['repair']
}

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
    ws.on(REPAIR_EVENT, async (wanted: Wanted, client) => {
      const refused = await repair(wanted)
      client.send(REFUSED_EVENT, refused)
      onChange()
    })
  },
})
