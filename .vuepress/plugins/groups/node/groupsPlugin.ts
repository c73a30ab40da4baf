import { readFile } from 'node:fs/promises'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { getDirname, logger, path } from 'vuepress/utils'
import type { App, Plugin } from 'vuepress/core'
import { AuthorError, type Problem } from '../../diagnostics/node/AuthorError.ts'
import { checkGroups } from './checkGroups.ts'
import { keepMissingPages } from './keepMissingPages.ts'
import { checkGroupReferences, readGroupReferences } from './readGroupReferences.ts'
import { renderGroupModules } from './renderGroupModules.ts'
import { readPermalink, resolveAddress } from './resolveAddress.ts'
import { resolveGroups } from './resolveGroups.ts'
import { sortPages } from './sortPages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const checkApp = (app: App): Problem[] => {
  const ids = resolveGroups(app.pages).map(({ id }) => id)
  return [
    ...checkGroups(app.pages),
    ...app.pages.flatMap((page) =>
      checkGroupReferences(page.filePathRelative ?? '', readGroupReferences(page.content), ids),
    ),
  ]
}

const writeGroups = async (app: App): Promise<void> => {
  const modules = renderGroupModules(resolveGroups(app.pages))
  await Promise.all(modules.map(({ file, content }) => app.writeTemp(file, content)))
}

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

  // VuePress serves a permalink as it is written; ours always end with a slash.
  extendsPageOptions: async (options) => {
    if (!options.filePath || options.path) return
    options.content ??= await readFile(options.filePath, 'utf8')
    const permalink = readPermalink(options.content)
    if (permalink) options.path = resolveAddress(permalink)
  },

  extendsPage: (page) => {
    const groups = readGroupReferences(page.content).map(({ id }) => id)
    if (page.content.includes('<SitePlan')) page.data.groups = '*'
    else if (groups.length > 0) page.data.groups = groups
    page.data.filePathRelative = page.filePathRelative
  },

  onInitialized: (app) => {
    sortPages(app.pages)
    const problems = checkApp(app)
    if (problems.length === 0) return
    if (app.env.isBuild) throw new AuthorError(problems)
    logger.warn(new AuthorError(problems).message)
  },

  onPrepared: writeGroups,

  onPageUpdated: async (app, ..._change) => {
    const problems = checkApp(app)
    if (problems.length > 0) logger.warn(new AuthorError(problems).message)
    await writeGroups(app)
  },
})
