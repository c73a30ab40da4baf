import { setFlagsFromString } from 'node:v8'

/** By how much the memory of JavaScript may grow before V8 looks for what is no longer used, in percent of what is. */
const GROWTH = 30

/**
 * Keeps what a build takes of memory near what it uses.
 *
 * The allocator of the native parts (bundler, drawings), mimalloc, otherwise takes it by pages of two megabytes and
 * gives nothing back while it is idle: two hundred megabytes on any build. It reads these variables when it is
 * loaded: https://microsoft.github.io/mimalloc/environment.html
 *
 * To be called first, before any of this is loaded.
 */
export const boundMemory = (env: NodeJS.ProcessEnv = process.env): void => {
  env.MIMALLOC_ALLOW_THP ??= '0'
  env.MIMALLOC_PURGE_DELAY ??= '0'
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
