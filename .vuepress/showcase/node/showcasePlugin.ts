import { createPage, type App, type Plugin } from 'vuepress/core'
import { SHOWCASE_PAGE } from './showcasePage.ts'

export const SHOWCASE_ADDRESS = '/composants/'

/** Gives `npm run dev`, and no build, a page of every construct. */
export const showcasePlugin = (): Plugin => ({
  name: 'showcase',
  onInitialized: async (app: App) => {
    if (!app.env.isDev || app.pages.some(({ path }) => path === SHOWCASE_ADDRESS)) return
    app.pages.push(await createPage(app, { path: SHOWCASE_ADDRESS, content: SHOWCASE_PAGE }))
  },
})
