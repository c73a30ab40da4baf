import { createRequire } from 'node:module'
import path from 'node:path'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { readVerified, storeVerified } from '../../../lib/contentCache.ts'

const require = createRequire(import.meta.url)

const FONT = '@expo-google-fonts/source-sans-3'
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf']

/**
 * Draws an image, the same on every machine: its letters come from a package, not from the system.
 *
 * @returns a PNG
 */
export const drawCard = async (svg: string): Promise<Buffer> => {
  // Loaded only when there is something to draw: most builds find every image in the cache.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((file) => require.resolve(`${FONT}/${file}`)),
      defaultFontFamily: 'Source Sans 3',
    },
  })
  return image.asPng()
}

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
  const png = await drawCard(svg)
  await storeVerified(file, png)
  return png
}
