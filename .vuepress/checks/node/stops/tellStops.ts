import { readFileSync } from 'node:fs'
import type { Plugin, ViteDevServer } from 'vite'
import { getDirname, path } from 'vuepress/utils'
import { CHANGED_EVENT, CRASHED_EVENT, FAILED_EVENT, TOLD_EVENT } from '../../shared/Stop.ts'
import type { Crash, Failure } from '../../shared/Stop.ts'
import { explainCrash } from './explainCrash.ts'
import { explainStop, type ExplainOptions } from './explainStop.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const SCREEN = path.resolve(dirname, '../../client/stopScreen.ts')

/** Files that `dev` writes by itself: that they change says nothing of what stopped a page. */
const OWN_RE = /[\\/](?:node_modules|\.temp|\.cache)[\\/]/

/** A file is read only if the server serves it: what browsers send is not trusted. */
const createReader =
  ({ environments }: ViteDevServer): ExplainOptions['read'] =>
  (file) => {
    if (!environments.client.moduleGraph.getModulesByFile(file)?.size) return null
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return null
    }
  }

/**
 * Vite plugin of the development server: says in French what keeps a page from being shown, with the file and the
 * line as they were written, in place of Vite's own screen. The browser asks with what it was told, and shows the
 * answer by a script that imports nothing of the site: the site may be what fails.
 *
 * @param dir - folder of guides, absolute
 */
export const tellStops = ({ dir }: Pick<ExplainOptions, 'dir'>): Plugin => ({
  name: 'checks:stops',
  apply: 'serve',
  config: () => ({ server: { hmr: { overlay: false } } }),
  configureServer: (server) => {
    const options = { dir, read: createReader(server) }
    const { moduleGraph } = server.environments.client
    server.ws.on(FAILED_EVENT, (failure: Failure, client) => {
      client.send(TOLD_EVENT, explainStop(failure, options))
    })
    server.ws.on(CRASHED_EVENT, async (crash: Crash, client) => {
      const found = await moduleGraph.getModuleByUrl(crash.url)
      const served = { file: found?.file ?? null, map: found?.transformResult?.map }
      const stop = explainCrash(crash, served, options)
      if (stop) client.send(TOLD_EVENT, stop)
    })
    server.watcher.on('all', (_event, file) => {
      if (!OWN_RE.test(file)) server.ws.send(CHANGED_EVENT)
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'script', attrs: { type: 'module', src: `/@fs/${SCREEN}` }, injectTo: 'head' },
    ],
  },
})
