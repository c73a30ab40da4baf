import { build } from 'vite'
import type { Rolldown } from 'vite'
import { OLDEST_BROWSERS } from '../../../browsers.ts'
import type { ModuleUrls } from '../shared/loaderConfig.ts'

/**
 * Builds the loader as one line of classic script, to be written in every page.
 *
 * @param file - source of the loader
 * @param urls - addresses that it imports
 */
export const buildLoader = async (file: string, urls: ModuleUrls): Promise<string> => {
  const [result] = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __MODULES__: JSON.stringify(urls) },
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
      modulePreload: false,
    },
  }).then((output) => (Array.isArray(output) ? output : [output]))) as Rolldown.RolldownOutput[]
  return result!.output[0].code.trim()
}
