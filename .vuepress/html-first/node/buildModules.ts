import { build, type Rolldown } from 'vite'
import { OLDEST_BROWSERS } from '../../lib/browsers.ts'
import type { ModuleUrls } from '../shared/loaderConfig.ts'

export interface BuildModulesOptions {
  /** Source files, by the name that `data-island` uses. */
  entries: Record<string, string>
  base: string
  /** Folder of the built site. */
  outDir: string
  define: Record<string, string>
  alias: Record<string, string>
}

/**
 * Builds the small modules that pages import on demand, each with its hash in its name.
 *
 * @returns the address of each, `base` included
 */
export const buildModules = async ({
  entries,
  base,
  outDir,
  define,
  alias,
}: BuildModulesOptions): Promise<ModuleUrls> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    base,
    define,
    publicDir: false,
    resolve: { alias },
    worker: { format: 'es' },
    build: {
      outDir,
      target: OLDEST_BROWSERS,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: entries, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput
  const chunks = output.filter((item) => item.type === 'chunk' && item.isEntry)
  return Object.fromEntries(chunks.map(({ name, fileName }) => [name, `${base}${fileName}`]))
}
