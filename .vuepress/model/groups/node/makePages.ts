import { createPage, type App, type Page } from 'vuepress/core'
import { type FolderPage, makeIntroductions } from './resolveGroups.ts'

const HOME = '---\nhome: true\n---\n'

const introduce = (title: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title.replace(/([\\`*_{}[\]<>#!|])/g, '\\$1')}\n\n<CurrentGroupToc></CurrentGroupToc>\n`

/** The pages that a folder of guides does without: the introductions of its folders, and its home page. */
export const makePages = async (app: App): Promise<Page[]> => {
  const taken = new Set(app.pages.map(({ path }) => path))
  const files = app.pages.filter(
    (page): page is Page & FolderPage => page.filePathRelative !== null,
  )
  const made = makeIntroductions(files, app.pages)
    .filter(({ path }) => !taken.has(path))
    .map(async ({ path, title, filePathRelative }) => {
      const page = await createPage(app, { path: decodeURI(path), content: introduce(title) })
      // Where the guides see it: the introduction of its folder.
      page.data.filePathRelative = filePathRelative
      return page
    })
  const home = taken.has('/') ? [] : [createPage(app, { path: '/', content: HOME })]
  return Promise.all([...made, ...home])
}
