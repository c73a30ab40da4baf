import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, Bundler } from 'vuepress/core'
import { fs } from 'vuepress/utils'
import type { StaticPages } from '../openStaticPages.ts'
import type { CompiledApp } from './CompiledApp.ts'
import { type Defined, describeApp, readDefined } from './describeApp.ts'
import { findKeptApp, keepApp } from './keepApp.ts'
import { renderPages } from './renderPages.ts'
import { watchCompilation } from './watchCompilation.ts'

export interface KeepingBundlerOptions extends ViteBundlerOptions {
  /** Digest of the sources and packages that build the site: see `digestSources`. */
  program: () => string
}

/** Half a second to load: a build whose app is kept does not wait for it. */
const createViteBundler = async (options: ViteBundlerOptions): Promise<Bundler> =>
  (await import('@vuepress/bundler-vite')).viteBundler(options)

/** Compiles with VuePress' bundler, which is given no page to render, and says what that read. */
const compile = async (
  app: App,
  { viteOptions, ...options }: ViteBundlerOptions,
  defined: readonly Defined[],
  listRead: () => Iterable<string>,
) => {
  const temp = app.dir.temp()
  const names = [...new Set(defined.flatMap((values) => Object.keys(values)))]
  const isAuthors = (file: string): boolean => file.startsWith(app.dir.source() + path.sep)
  const watch = watchCompilation(
    names,
    listRead,
    // The digest of the program knows its packages; guides may stand in such a folder too.
    (file) => file.startsWith(temp) || (file.includes('/node_modules/') && !isAuthors(file)),
    isAuthors,
  )
  const bundler = await createViteBundler({
    ...options,
    viteOptions: { ...viteOptions, plugins: [...(viteOptions?.plugins ?? []), watch.plugin] },
  })
  await bundler.build({ ...app, pages: [] } as App)
  return watch.read()
}

/** What the code or the style sheet of a page reads is not all told by the bundler: images, lists of files. */
const isKnown = ({ pages }: App): boolean =>
  pages.every(
    ({ sfcBlocks: { script, scriptSetup, styles } }) =>
      !script && !scriptSetup && styles.length === 0,
  )

const writeFiles = (app: App, { files }: CompiledApp): void => {
  for (const [name, content] of files) fs.outputFileSync(app.dir.dest(name), content)
  if (existsSync(app.dir.public()))
    cpSync(app.dir.public(), app.dir.dest(), { recursive: true, dereference: true })
}

/**
 * VuePress' bundler, that keeps from one build to the next the app that it compiled and what each page was
 * rendered to, and gives them again where all that they were made of is as it was.
 *
 * @param readStaticPages - pages of plain HTML, which the app does not hold; asked once the pages are known
 * @param listRead - files of which something is published, that are no modules of the app
 */
export const createKeepingBundler = (
  { program, ...options }: KeepingBundlerOptions,
  readStaticPages: () => StaticPages,
  listRead: () => Iterable<string>,
): Bundler => ({
  name: 'html-first',
  dev: async (app) => (await createViteBundler(options)).dev(app),
  build: async (app) => {
    const staticPages = readStaticPages()
    const file = app.dir.cache('app')
    const key = describeApp(app, program(), staticPages)
    const defined = await readDefined(app)
    let compiled = isKnown(app) ? findKeptApp(file, key, defined) : null
    if (compiled) writeFiles(app, compiled)
    else {
      const made = await compile(app, options, defined, listRead)
      if (isKnown(app)) keepApp(file, key, defined, made)
      compiled = made.app
    }
    await renderPages({ app, compiled, staticPages, program: program() })
  },
})
