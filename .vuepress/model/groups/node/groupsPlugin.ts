import { readFile } from 'node:fs/promises'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { getDirname, path } from 'vuepress/utils'
import type { App, Page, Plugin } from 'vuepress/core'
import { isIndexFile } from '../../../lib/indexFile.ts'
import { decodeText } from '../../../checks/node/text/decodeText.ts'
import { inspectPath } from '../../../lib/inspectPath.ts'
import { writeModule } from '../../../lib/writeModule.ts'
import { readFrontMatter } from '../../frontMatter/readFrontMatter.ts'
import { safeAddress } from '../../site/pageAddress.ts'
import { makePages } from './makePages.ts'
import { moveTwins } from './moveTwins.ts'
import { listRootPages } from './listRootPages.ts'
import { PICTOGRAM_FILE, readPictogram } from '../shared/readPictogram.ts'
import { keepMissingPages } from './keepMissingPages.ts'
import { loadPictogram } from './loadPictogram.ts'
import { readGroupReferences } from './readGroupReferences.ts'
import { renderGroupModules } from './renderGroupModules.ts'
import { resolveGroups } from './resolveGroups.ts'
import { sortPages } from './sortPages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const writeGroups = (app: App, listsRoot: boolean): void => {
  const modules = renderGroupModules(
    resolveGroups(app.pages),
    listsRoot ? listRootPages(app.pages) : [],
  )
  for (const { file, content } of modules) writeModule(app, file, content)
}

/** The drawing beside an introduction; one that cannot be read is told by the rules, and left out. */
const readShapes = (folder: string, readme: string): string | undefined => {
  const text = loadPictogram(folder, path.posix.join(path.posix.dirname(readme), PICTOGRAM_FILE))
  return (text !== null && readPictogram(text).shapes) || undefined
}

/** The plan shows the pages of all guides; home and the page of unknown addresses, their drawings. */
const showsEveryGuide = ({ content, frontmatter }: Page): boolean =>
  content.includes('<SitePlan') || Boolean(frontmatter.home) || frontmatter.layout === 'NotFound'

/** A page in no folder lists the guides, with what each is about. */
const listsGuides = ({ content, filePathRelative }: Page): boolean =>
  content.includes('<CurrentGroupToc') && !filePathRelative?.includes('/')

export interface GroupsPluginOptions {
  /** The pages that are in no folder are in the menu, after the guides: nothing else may lead to them. */
  listsRoot: boolean
}

/**
 * Turns folders into guides. The only code that knows the folder rule: everything that shows
 * guides and chapters reads `resolveGroups` (build) or `useGroups` (pages).
 */
export const groupsPlugin = ({ listsRoot }: GroupsPluginOptions): Plugin => ({
  name: 'groups',

  clientConfigFile: path.resolve(dirname, '../client/config.ts'),

  extendsBundlerOptions: (options: ViteBundlerOptions) => {
    options.viteOptions ??= {}
    options.viteOptions.plugins = [...(options.viteOptions.plugins ?? []), keepMissingPages()]
  },

  // VuePress writes a page wherever its permalink says, `..` included.
  extendsPageOptions: async (options, app) => {
    if (!options.filePath || options.path) return
    // A page that was saved in another encoding is read in it, and told.
    const file = path.relative(app.dir.source(), options.filePath)
    options.content ??=
      inspectPath(app.dir.source(), file) === 'outside'
        ? ''
        : await readFile(options.filePath).then(
            (bytes) => decodeText(bytes).content,
            () => '',
          )
    options.path = safeAddress(file, readFrontMatter(options.content).data.permalink)
  },

  extendsPage: (page, app) => {
    const groups = readGroupReferences(page.content).map(({ id }) => id)
    if (showsEveryGuide(page)) page.data.groups = '*'
    else if (groups.length > 0) page.data.groups = groups
    else if (listsGuides(page)) page.data.groups = '*'
    const { filePathRelative } = page
    page.data.filePathRelative = filePathRelative
    if (filePathRelative && isIndexFile(filePathRelative))
      page.data.pictogram = readShapes(app.dir.source(), filePathRelative)
  },

  onInitialized: async (app) => {
    sortPages(app.pages)
    await moveTwins(app)
    app.pages.push(...(await makePages(app)))
    sortPages(app.pages)
  },

  onPrepared: (app) => writeGroups(app, listsRoot),

  onPageUpdated: async (app, ..._change) => writeGroups(app, listsRoot),
})
