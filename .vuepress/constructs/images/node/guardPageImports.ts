import type { Plugin } from 'vite'
import { AuthorError } from '../../../lib/diagnostics/node/AuthorError.ts'
import { explainRefusal } from '../shared/explainRefusal.ts'
import { isConverted } from '../shared/imageTypes.ts'
import { encodePath, resolveImage } from '../shared/resolveImage.ts'
import type { DiskImages } from './createImageFiles.ts'

/** A page as far as its imports are concerned. */
export interface ImportingPage {
  /** Path relative to the folder of guides. */
  file: string
  /** The page holds scripts of the technical team, which import what they need. */
  hasScript: boolean
}

export interface GuardOptions {
  /** Address of the root of the site: `/` or `/guides/`. */
  base: string
  files: DiskImages
  /** Finds a page by the absolute path of its file; null for a file that is no page. */
  findPage: (file: string) => ImportingPage | null
}

/** Modules that stand for the address of a file served as it is. */
const PUBLIC_PREFIX = '\0images:public:'

/** What the compilers import into a page: Vue, its helpers, and the parts of the page itself. */
const COMPILED_RE = /^(?:vue(?:\/server-renderer)?$|\0plugin-vue:)|\.md\?vue(?:&|$)/

/** Path of the page that a module was made from: `page.md?vue&type=template`, `page.md.static.js`. */
const readPageFile = (importer: string): string | null =>
  /^(.*?\.md)(?:\.static\.js)?(?:\?.*)?$/s.exec(importer)?.[1] ?? null

/**
 * Vite plugin: a page imports the images that the policy accepts, and nothing else. Whatever got into the
 * HTML of a page, by whatever way, Vue and the bundler make an import of it: this is where that ends.
 *
 * @throws AuthorError that names the page, for any other import
 */
export const guardPageImports = ({ base, files, findPage }: GuardOptions): Plugin => ({
  name: 'images:guard',
  enforce: 'pre',

  resolveId(source, importer) {
    if (source.startsWith(PUBLIC_PREFIX)) return source
    const file = importer === undefined ? null : readPageFile(importer)
    const page = file === null ? null : findPage(file)
    if (!page || page.hasScript || COMPILED_RE.test(source)) return null
    const target = resolveImage(source, page.file, files)
    if (target.kind === 'file') return files.locateFile(target.path)
    if (target.kind === 'public')
      // Of a photo, pages show the lighter copies that the build makes.
      return files.isServed(target.address) && !isConverted(target.address)
        ? PUBLIC_PREFIX + encodePath(target.address)
        : files.locatePublic(target.address)
    const { message, suggestion } = explainRefusal(target, source)!
    throw new AuthorError([{ file: page.file, problem: message, hint: suggestion }])
  },

  load: (id) =>
    id.startsWith(PUBLIC_PREFIX)
      ? `export default ${JSON.stringify(base + id.slice(PUBLIC_PREFIX.length + 1))}`
      : null,
})
