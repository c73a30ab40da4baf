import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { Plugin as VitePlugin } from 'vite'
import type { App, Plugin } from 'vuepress/core'
import { NOTES_ADDRESS } from '../shared/Note.ts'
import { renderNotes } from './renderNotes.ts'

/** Answers, in dev, with the notes of the pages as they are at that moment. */
const serveNotes = (app: App): VitePlugin => ({
  name: 'notes:serve',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname !== app.options.base + NOTES_ADDRESS.slice(1)) return next()
      response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(renderNotes(app.pages) ?? '{}')
    })
  },
})

/** Gives `dev` the file that `notesStep` publishes. */
export const notesPlugin = (): Plugin => (app) => ({
  name: 'notes',
  extendsBundlerOptions: (options: ViteBundlerOptions) => {
    options.viteOptions ??= {}
    options.viteOptions.plugins = [...(options.viteOptions.plugins ?? []), serveNotes(app)]
  },
})
