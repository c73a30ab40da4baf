import { watch } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a program loads from now on, of its own sources. */
export interface ProgramWatch {
  /** @param onChange - told once a source that has been loaded is saved */
  start: (onChange: (file: string) => void) => { close: () => void }
}

/**
 * Notes the modules that are loaded from a folder, so as to know when the program that runs is no longer the one
 * that is written. To be called before they are imported.
 *
 * @param dir - absolute
 */
export const watchProgram = (dir: string): ProgramWatch => {
  const loaded = new Set<string>()
  registerHooks({
    load: (url, context, next) => {
      if (url.startsWith('file:')) loaded.add(fileURLToPath(url))
      return next(url, context)
    },
  })
  return {
    start: (onChange) =>
      watch(dir, { recursive: true }, (_event, name) => {
        const file = name === null ? '' : path.join(dir, name)
        if (loaded.has(file)) onChange(file)
      }),
  }
}
