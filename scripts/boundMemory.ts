import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'

const require = createRequire(import.meta.url)

/** By how much the memory of JavaScript may grow before V8 looks for what is no longer used, in percent of what is. */
const GROWTH = 30

/**
 * Keeps what a build takes of memory near what it uses.
 *
 * The allocator of the bundler's native part, mimalloc, otherwise takes it by pages of two megabytes and
 * gives nothing back while it is idle: two hundred megabytes on any build. It reads these variables when it is
 * loaded: https://microsoft.github.io/mimalloc/environment.html
 *
 * What draws images has its own, and would read its fonts thirty times more slowly for nothing: it is loaded before.
 *
 * To be called first, before any of this is loaded.
 */
export const boundMemory = (env: NodeJS.ProcessEnv = process.env): void => {
  require('@resvg/resvg-js')
  env.MIMALLOC_ALLOW_THP ??= '0'
  env.MIMALLOC_PURGE_DELAY ??= '0'
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
