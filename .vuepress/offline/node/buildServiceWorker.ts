import { build, type Rolldown } from 'vite'
import { OLDEST_BROWSERS } from '../../lib/browsers.ts'

/**
 * Builds the service worker as one classic script.
 *
 * @param file - its source
 * @param values - `base` of the site and `version` that it serves
 */
export const buildServiceWorker = async (
  file: string,
  { base, version }: { base: string; version: string },
): Promise<string> => {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BASE__: JSON.stringify(base), __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput
  return output.output[0].code
}
