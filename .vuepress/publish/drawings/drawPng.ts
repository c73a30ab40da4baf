import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const FONT = '@expo-google-fonts/source-sans-3'
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf']

/** Widest mean of a letter of the font, as a part of its size: no line goes over the edge. */
export const LETTER = { 400: 0.47, 700: 0.53 } as const

/**
 * Draws an image, the same on every machine: its letters come from a package, not from the system.
 *
 * @returns a PNG
 */
export const drawPng = async (svg: string): Promise<Buffer> => {
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
