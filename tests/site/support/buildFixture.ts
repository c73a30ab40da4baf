import { execFile } from 'node:child_process'
import { cp, mkdtemp, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPreviewServer } from '../../../tools/preview/node/startPreviewServer.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../../..')

/** What a build printed and how it ended. */
export interface BuildResult {
  /** 0 when the build succeeded. */
  code: number
  output: string
  /** Folder of the built site. */
  dest: string
}

export interface BuildOptions {
  /** File of the site, from the root of the project: VuePress' own command builds it. */
  config?: string
  /** Makes the PDF and the EPUB of each guide. */
  hasBooks?: boolean
  /** Other arguments of the command. */
  args?: string[]
  /** Variables of the command, besides those of the tests. */
  env?: NodeJS.ProcessEnv
}

/**
 * A configuration that is another one, under a name of its own: VuePress writes what it compiles beside it,
 * always under the same name, and two builds at once would take it from each other.
 *
 * @param config - from the root of the project
 */
export const wrapConfig = async (config = '.vuepress/config.ts'): Promise<string> => {
  const cache = path.join(PROJECT_DIR, '.cache/test')
  await mkdir(cache, { recursive: true })
  const file = path.join(await mkdtemp(path.join(cache, 'config-')), 'config.ts')
  const original = JSON.stringify(path.join(PROJECT_DIR, config))
  await writeFile(file, `export { default } from ${original}\n`)
  return file
}

/** Words that start a build, after `node`. */
export const buildCommand = async (
  source: string,
  dest: string,
  { config, hasBooks = false, args = [] }: BuildOptions = {},
): Promise<string[]> =>
  config
    ? [
        path.join(PROJECT_DIR, 'node_modules/vuepress/bin/vuepress.js'),
        ...['build', source, '-c', await wrapConfig(config), '-d', dest],
      ]
    : [
        path.join(PROJECT_DIR, 'scripts/build.ts'),
        ...[source, '-d', dest, ...(hasBooks ? [] : ['--sans-livres']), ...args],
      ]

/**
 * Builds a folder of guides as `npm run build` does.
 *
 * @param source - folder of guides, inside the project or not
 */
export const buildSite = async (
  source: string,
  dest?: string,
  options: BuildOptions = {},
): Promise<BuildResult> => {
  const outDir = dest ?? path.join(await mkdtemp(path.join(tmpdir(), 'guides-')), 'dist')
  const { env = {} } = options
  const command = await buildCommand(source, outDir, options)
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: PROJECT_DIR, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code ?? 1) : 0,
          output: stdout + stderr,
          dest: outDir,
        }),
    )
  })
}

/** Builds one of the mini-sites of `tests/__fixtures__`. */
export const buildFixture = (name: string, env: NodeJS.ProcessEnv = {}): Promise<BuildResult> =>
  buildSite(path.join(PROJECT_DIR, 'tests/__fixtures__', name), undefined, { env })

/** Lets these pages hold code of Vue: the one who builds says so, never a page. */
export const allowVue = (...files: string[]): NodeJS.ProcessEnv => ({
  GUIDES_VUE_PAGES: files.join(','),
})

/** A new folder of guides outside the project, from file names and texts. */
export const writeGuides = async (files: Record<string, string>): Promise<string> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'guides-source-'))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
    await writeFile(path.join(dir, file), text)
  }
  return dir
}

/**
 * A copy of a folder, to change it without touching the original.
 *
 * @param target - a new folder for it, elsewhere by default
 */
export const copyFolder = async (source: string, target?: string): Promise<string> => {
  const dir = target ?? (await mkdtemp(path.join(tmpdir(), 'guides-copy-')))
  await cp(source, dir, { recursive: true })
  return dir
}

/** Serves a built site on a free port. */
export const serve = (root: string) =>
  startPreviewServer({ root, configFile: path.join(PROJECT_DIR, 'netlify.toml'), port: 0 })
