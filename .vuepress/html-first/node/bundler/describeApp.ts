import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderPageToVue, type App } from 'vuepress/core'
import { digestContent } from '../../../lib/contentCache.ts'
import { digestValue } from '../../../lib/digestValue.ts'
import type { StaticPages } from '../openStaticPages.ts'
import { digestFile } from './digestFile.ts'

/** Files of settings that Vite reads in the folder of the site. */
const SETTINGS = ['.env', '.env.local', '.env.production', '.env.production.local']

/** Stands for the folder of temporary files, which has another name at each build. */
const TEMP = '<temp>'

const listFiles = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .sort()
  } catch {
    return []
  }
}

const toBytes = (text: string): string => Buffer.from(text).toString('latin1')

/** The modules that VuePress and its plugins have written for the bundler: none is a link. */
const digestModules = (temp: string): [string, string][] =>
  listFiles(temp)
    .filter((file) => lstatSync(path.join(temp, file)).isFile())
    .map((file) => {
      // One sign for each byte: a file may be no text.
      const code = readFileSync(path.join(temp, file), 'latin1')
      return [file, digestContent(code.replaceAll(toBytes(temp), TEMP))]
    })

/** Values that plugins define for the code of one app, by name. */
export type Defined = Record<string, unknown>

/** The values of each app: browsers', then the server's. */
export const readDefined = async (app: App): Promise<Defined[]> => [
  Object.assign({}, ...(await app.pluginApi.hooks.define.process(app, false))) as Defined,
  Object.assign({}, ...(await app.pluginApi.hooks.define.process(app, true))) as Defined,
]

/**
 * Digest of what an app is made of, as far as that is known before it is compiled: the program, the modules
 * that were written for it, the pages that are left to Vue, the images of the others, the names of the files that are served as they are.
 *
 * @param program - digest of the sources and packages that build the site
 */
export const describeApp = (app: App, program: string, staticPages: StaticPages): string =>
  digestValue([
    program,
    [app.options.base, app.env.isDebug, app.dir.source()],
    digestModules(app.dir.temp()),
    app.pages
      .filter(({ filePath }) => filePath && !staticPages.has(filePath))
      .map((page) => [page.filePath, digestContent(renderPageToVue(app, page))]),
    app.pages
      .filter(({ filePath }) => filePath && staticPages.assets(filePath).length > 0)
      .map(({ filePath }) => [filePath, staticPages.assets(filePath!)]),
    listFiles(app.dir.public()),
    SETTINGS.map((name) => digestFile(app.dir.source(name))),
    Object.entries(process.env).filter(([name]) => /^(?:VITE_|NODE_ENV$|BROWSERSLIST)/.test(name)),
  ])
