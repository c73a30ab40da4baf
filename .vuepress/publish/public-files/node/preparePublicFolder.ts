import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { listPublicFiles } from './listPublicFiles.ts'

/**
 * Puts together the files that another folder serves as they are. Those that are left out are told by the
 * check of the pages, which asks for the same list.
 *
 * @param dirs - absolute; the first that has a file gives it
 * @param target - folder that receives them, absolute
 */
export const preparePublicFolder = (dirs: readonly string[], target: string): void => {
  mkdirSync(target, { recursive: true })
  for (const [file, source] of listPublicFiles(dirs).served) {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true })
    copyFileSync(source, path.join(target, file))
  }
}
