import type { Plugin, ViteDevServer } from 'vite'
import { ASK_EVENT, FINDINGS_EVENT, REFUSED_EVENT, REPAIR_EVENT } from '../../shared/liveEvents.ts'
import type { LiveFindings } from '../../shared/pickFindings.ts'
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

/** What goes between the checks of a folder and the panels of the pages that are open. */
export interface LiveChannel {
  /** Of the development server. */
  plugin: Plugin
  /** Gives what a check found to every panel, and to those that will ask. */
  tell: (findings: LiveFindings) => void
}

/**
 * Watches all that the checks read, images and settings included, by itself: VuePress tells of pages only, and not
 * of those that it could not read. Answers the panels.
 */
export const listenLive = ({ dir, onChange, repair }: ListenOptions): LiveChannel => {
  let last: LiveFindings | undefined
  let ws: ViteDevServer['ws'] | undefined
  return {
    tell: (findings) => {
      last = findings
      ws?.send(FINDINGS_EVENT, findings)
    },
    plugin: {
      name: 'checks:live',
      apply: 'serve',
      configureServer: (server) => {
        ws = server.ws
        const watched = [
          dir,
          ...['addresses.json', 'mots.txt', 'netlify.toml'].map((name) => `${dir}/../${name}`),
        ]
        server.watcher.add(watched)
        server.watcher.on('all', (_event, file) => {
          if (!/[\\/](?:node_modules|\.temp|\.cache)[\\/]/.test(file)) onChange()
        })
        ws.on(ASK_EVENT, (_data, client) => {
          if (last) client.send(FINDINGS_EVENT, last)
        })
        ws.on(REPAIR_EVENT, async (wanted: Wanted, client) => {
          const refused = await repair(wanted)
          client.send(REFUSED_EVENT, refused)
          onChange()
        })
      },
    },
  }
}
