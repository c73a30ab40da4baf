import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readImageFacts } from '../../../constructs/images/node/readImageFacts.ts'
import { publishedAddress } from '../../../constructs/links/shared/publishedAddress.ts'
import { walkFolder } from '../../../lib/walkFolder.ts'
import { findWritten } from '../../writtenAddresses.ts'

/** Files of the host, and what the site writes itself. */
const isReserved = (file: string): boolean =>
  /^_(?:headers|redirects)$|^(?:sw|service-worker)\.js$/.test(file) ||
  (findWritten(`/${file}`) !== undefined &&
    !/^robots\.txt$/.test(file) &&
    /\.(?:xml|json)$|^assets\//.test(file) &&
    !file.includes('/'))

/** Whether a file may run something in the name of the site. */
const isDangerous = (file: string, source: string): boolean => {
  if (/\.svg$/i.test(file)) return Boolean(readImageFacts(source)?.danger)
  if (/\.html?$/i.test(file))
    return publishedAddress(file, () => readFileSync(source, 'utf8')) === null
  return /\.(?:m?js|cjs|wasm|xhtml|xml|xsl|svgz|php|vue|ts)$/i.test(file)
}

/**
 * Puts together the files that another folder serves as they are, without those that would run something in the
 * name of the site, or take the place of what it writes.
 *
 * @param dirs - absolute; the first that has a file gives it
 * @param target - folder that receives them, absolute
 * @returns the files that were left out
 */
export const preparePublicFolder = (dirs: readonly string[], target: string): string[] => {
  mkdirSync(target, { recursive: true })
  const leftOut: string[] = []
  const done = new Set<string>()
  for (const dir of dirs) {
    const { files, links } = walkFolder(dir)
    for (const file of files) {
      if (done.has(file)) continue
      done.add(file)
      const source = path.join(dir, file)
      // A link to a folder is not one to a file, wherever the folder is.
      const isOutside = links.get(file) === null || (links.has(file) && !statSync(source).isFile())
      if (isOutside || isReserved(file) || isDangerous(file, source)) {
        leftOut.push(file)
        continue
      }
      mkdirSync(path.dirname(path.join(target, file)), { recursive: true })
      copyFileSync(source, path.join(target, file))
    }
  }
  return leftOut
}
