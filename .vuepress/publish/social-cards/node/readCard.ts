import path from 'node:path'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { readVerified, storeVerified } from '../../../lib/contentCache.ts'
import { drawPng } from '../../drawings/drawPng.ts'

/**
 * An image out of the cache, or drawn and put there.
 *
 * @param name - file name, which holds the digest of the drawing
 * @param cache - where images wait from one build to the next
 */
export const readCard = async (
  name: string,
  svg: string,
  cache = cacheFolder('social-cards'),
): Promise<Buffer> => {
  const file = path.join(cache, name)
  const cached = await readVerified(file)
  if (cached) return cached
  const png = await drawPng(svg)
  await storeVerified(file, png)
  return png
}
