import path from 'node:path'
import type { Plugin } from 'vite'

export interface ResolveInput {
  /** Root of the repository that holds `node_modules`. */
  projectDir: string
  /** Folder of guides. */
  source: string
}

/** Neither relative, nor absolute, nor virtual: a package of `node_modules`. */
const BARE_IMPORT_RE = /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?:\/[\w./-]+)?$/i

/** What VuePress imports itself to render pages: a second copy would not share its state. */
const SERVER_PACKAGES = ['vue', 'vue/server-renderer', 'vue-router']

/** Vite's virtual modules, such as the scripts of an HTML page in development, count as outside. */
const isInside = (folder: string, file: string): boolean =>
  path.isAbsolute(file) && !path.relative(folder, file).startsWith('..')

/**
 * Vite plugin that lets a folder of guides anywhere on the disk use the packages of the project.
 * Pages are compiled where they stand, and from there `vue` would not be found.
 */
export const resolveFromProject = ({ projectDir, source: guides }: ResolveInput): Plugin => ({
  name: 'work-folders:resolve-from-project',
  enforce: 'pre',

  config: () => ({
    server: { fs: { allow: [projectDir, guides] } },
    ssr: { external: SERVER_PACKAGES },
  }),

  async resolveId(source, importer, options) {
    if (!importer || !BARE_IMPORT_RE.test(source) || isInside(projectDir, importer)) return null
    return this.resolve(source, path.join(projectDir, 'package.json'), {
      ...options,
      skipSelf: true,
    })
  },
})
