import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { isInside } from '../../../lib/walkFolder.ts'

/**
 * Folder of the modules that VuePress writes and Vite keeps. They find `vue` in the project's `node_modules`,
 * also where the project cannot be written to and they lie elsewhere.
 *
 * @param projectDir - root of the repository, absolute
 */
export const prepareWorkRoot = (projectDir: string, root = cacheFolder('vuepress')): string => {
  mkdirSync(root, { recursive: true })
  const link = path.join(root, 'node_modules')
  if (isInside(projectDir, root) || existsSync(link)) return root
  try {
    symlinkSync(path.join(projectDir, 'node_modules'), link, 'junction')
  } catch (error) {
    // Another build has just made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return root
}
