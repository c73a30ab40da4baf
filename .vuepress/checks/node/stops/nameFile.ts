import path from 'node:path'

/**
 * The name of a file as messages show it: from the folder of guides, or else from the project.
 *
 * @param file - absolute
 * @param dir - folder of guides, absolute
 */
export const nameFile = (file: string, dir: string): string => {
  const isGuide = file.startsWith(dir + path.sep)
  return path.relative(isGuide ? dir : process.cwd(), file)
}
