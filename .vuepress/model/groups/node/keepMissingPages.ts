import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'

const MISSING_PAGE = '\0missing-page'

/**
 * Vite plugin for the development server: a page whose file is gone is an empty module.
 * When a file is renamed, VuePress announces the new one before it takes the old one out of its routes.
 * Without this, Vite cannot read the routes in between, and a page that reloads then stays blank.
 */
export const keepMissingPages = (): Plugin => ({
  name: 'groups:missing-pages',
  enforce: 'pre',
  apply: 'serve',
  resolveId: {
    filter: { id: /\.md$/ },
    handler: (file) => (file.startsWith('/') && !existsSync(file) ? MISSING_PAGE : null),
  },
  load: {
    filter: { id: /missing-page$/ },
    handler: (id) => (id === MISSING_PAGE ? 'export default {}' : null),
  },
})
