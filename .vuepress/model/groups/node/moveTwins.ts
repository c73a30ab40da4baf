import { createPage, type App } from 'vuepress/core'
import { refusedAddress } from '../../site/pageAddress.ts'

/**
 * Gives a page whose address is that of another one a place of its own: the second would be written over the
 * first. A strict build stops before.
 */
export const moveTwins = async (app: App): Promise<void> => {
  const taken = new Set<string>()
  for (const [index, { path, filePath, filePathRelative }] of app.pages.entries()) {
    // One file for both: what is at the address of a folder is its `index.html`.
    const key = path.toLowerCase().replace(/\/index\.html$/, '/')
    if (!taken.has(key) || !filePath || filePathRelative === null) {
      taken.add(key)
      continue
    }
    const page = await createPage(app, { filePath, path: refusedAddress(filePathRelative) })
    app.pages[index] = page
    app.pagesMap[filePath] = page
  }
}
