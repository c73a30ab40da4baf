import { build } from 'vite'
import type { Rolldown } from 'vite'
import { OLDEST_BROWSERS } from '../../lib/browsers.ts'
import type { ModuleUrls } from '../shared/loaderConfig.ts'

/** Where a module is published: what is common to all, its name, its hash. */
const URL_RE = /^(.*\/)([^/]+)-([^/]{8})\.js$/

/** What the addresses have in common is written once: the loader is in every page. */
const shorten = (urls: ModuleUrls): { folder: string; hashes: Record<string, string> } => {
  const parts = Object.entries(urls).map(([name, url]) => {
    const [, folder = '', file, hash = ''] = URL_RE.exec(url) ?? []
    if (file !== name) throw new Error(`html-first: unexpected address of a module: ${url}`)
    return { name, folder, hash }
  })
  return {
    folder: parts[0]?.folder ?? '',
    hashes: Object.fromEntries(parts.map(({ name, hash }) => [name, hash])),
  }
}

/**
 * Builds the loader as one line of classic script, to be written in every page.
 *
 * @param file - source of the loader
 * @param urls - addresses that it imports
 */
export const buildLoader = async (file: string, urls: ModuleUrls): Promise<string> => {
  const { folder, hashes } = shorten(urls)
  const [result] = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __FOLDER__: JSON.stringify(folder), __HASHES__: JSON.stringify(hashes) },
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
      modulePreload: false,
    },
  }).then((output) => (Array.isArray(output) ? output : [output]))) as Rolldown.RolldownOutput[]
  return result!.output[0].code.trim()
}
