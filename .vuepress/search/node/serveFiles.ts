import type { Plugin as VitePlugin } from 'vite'
import { SEARCH_FOLDER, type RenderedFiles } from './renderFiles.ts'

/** Folder of the search while writing: its name does not change, its files do. */
export const DEV_FOLDER = `${SEARCH_FOLDER}/dev/`

/**
 * Answers requests for the files of the search from memory, in dev.
 *
 * @param base - of the site, with its slashes
 * @param getFiles - called at each request: pages may have changed
 */
export const serveFiles = (base: string, getFiles: () => RenderedFiles): VitePlugin => ({
  name: 'guides:search',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const start = base + DEV_FOLDER
      if (!pathname.startsWith(start)) return next()
      const { folder, files } = getFiles()
      const content = files.get(pathname.slice(start.length))
      response.statusCode = content === undefined ? 404 : 200
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/plain'
      response.setHeader('Content-Type', `${type}; charset=utf-8`)
      response.setHeader('Cache-Control', 'no-store')
      // Tells the browser whether what it knows still stands.
      response.setHeader('ETag', `"${folder}"`)
      response.end(content ?? '')
    })
  },
})
