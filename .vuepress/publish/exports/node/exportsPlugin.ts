import { createPage, type App, type Plugin } from 'vuepress/core'
import { resolveGroups } from '../../../model/groups/node/resolveGroups.ts'
import { EXPORTS_ADDRESS, EXPORTS_PAGE } from './exportsPage.ts'

const createExportsPage = async (app: App): Promise<void> => {
  const isTaken = app.pages.some((page) => page.path === EXPORTS_ADDRESS)
  if (isTaken || resolveGroups(app.pages).length === 0) return
  const page = await createPage(app, { path: EXPORTS_ADDRESS, content: EXPORTS_PAGE })
  app.pages.push(page)
}

/** Gives the site the page that lists what can be taken away of each guide (`printStep`, `booksStep`). */
export const exportsPlugin = (): Plugin => ({
  name: 'exports',
  onInitialized: createExportsPage,
})
