import { readFile } from 'node:fs/promises'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { getDirname, path } from 'vuepress/utils'
import type { App, Page, Plugin } from 'vuepress/core'
import { readFrontMatter } from '../../frontMatter/readFrontMatter.ts'
import { safeAddress } from '../../site/pageAddress.ts'
import { PICTOGRAM_FILE, readPictogram } from '../shared/readPictogram.ts'
import { keepMissingPages } from './keepMissingPages.ts'
import { loadPictogram } from './loadPictogram.ts'
import { readGroupReferences } from './readGroupReferences.ts'
import { renderGroupModules } from './renderGroupModules.ts'
import { isReadme, resolveGroups } from './resolveGroups.ts'
import { sortPages } from './sortPages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const writeGroups = async (app: App): Promise<void> => {
  const modules = renderGroupModules(resolveGroups(app.pages))
  await Promise.all(modules.map(({ file, content }) => app.writeTemp(file, content)))
}

/** The drawing beside an introduction; one that cannot be read is told by the rules, and left out. */
const readShapes = (folder: string, readme: string): string | undefined => {
  const text = loadPictogram(folder, path.posix.join(path.posix.dirname(readme), PICTOGRAM_FILE))
  return (text !== null && readPictogram(text).shapes) || undefined
}

/** The plan shows the pages of all guides; home and the page of unknown addresses, their drawings. */
const showsEveryGuide = ({ content, frontmatter }: Page): boolean =>
  content.includes('<SitePlan') || Boolean(frontmatter.home) || frontmatter.layout === 'NotFound'

/**
 * Turns folders into guides. The only code that knows the folder rule: everything that shows
 * guides and chapters reads `resolveGroups` (build) or `useGroups` (pages).
 */
export const groupsPlugin = (): Plugin => ({
  name: 'groups',

  clientConfigFile: path.resolve(dirname, '../client/config.ts'),

  extendsBundlerOptions: (options: ViteBundlerOptions) => {
    options.viteOptions ??= {}
    options.viteOptions.plugins = [...(options.viteOptions.plugins ?? []), keepMissingPages()]
  },

  // VuePress writes a page wherever its permalink says, `..` included.
  extendsPageOptions: async (options, app) => {
    if (!options.filePath || options.path) return
    options.content ??= await readFile(options.filePath, 'utf8').catch(() => '')
    const file = path.relative(app.dir.source(), options.filePath)
    options.path = safeAddress(file, readFrontMatter(options.content).data.permalink)
  },

  extendsPage: (page, app) => {
    const groups = readGroupReferences(page.content).map(({ id }) => id)
    if (showsEveryGuide(page)) page.data.groups = '*'
    else if (groups.length > 0) page.data.groups = groups
    const { filePathRelative } = page
    page.data.filePathRelative = filePathRelative
    if (filePathRelative && isReadme(filePathRelative))
      page.data.pictogram = readShapes(app.dir.source(), filePathRelative)
  },

  onInitialized: ({ pages }) => {
    sortPages(pages)
  },

  onPrepared: writeGroups,

  onPageUpdated: async (app, ..._change) => writeGroups(app),
})
