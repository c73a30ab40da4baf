import * as posix from './posixPath.ts'

/** The name of a folder or of a file without its ending, as readers see it: `apis-geo` becomes `Apis geo`, `data.gouv.fr` stays. */
export const humanizeName = (path: string): string => {
  const name = posix.basename(path).replace(/^\d+[-_. ]*/, '') || posix.basename(path)
  if (name.includes('.')) return name
  const words = name.replace(/[-_]+/g, ' ')
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1)
}
