import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

const require = createRequire(import.meta.url)

const FONT = '@expo-google-fonts/source-sans-3'
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf']

/**
 * Drawings after which their memory is given back. Each holds three megabytes of pixels that V8 does not count:
 * so little work would never have it look for what is no longer used.
 */
const DRAWINGS = 8

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** The same on every machine: letters come from a package, not from the system. */
const OPTIONS = {
  font: {
    loadSystemFonts: false,
    fontFiles: FONT_FILES.map((file) => require.resolve(`${FONT}/${file}`)),
    defaultFontFamily: 'Source Sans 3',
  },
}

/** What is asked: an SVG. */
export interface DrawRequest {
  id: number
  svg: string
}

/** What is answered: a PNG, or what is wrong with the SVG. */
export type DrawAnswer = { id: number } & ({ png: Uint8Array } | { error: string })

const draw = (svg: string): { png: Uint8Array } | { error: string } => {
  try {
    return { png: new Resvg(svg, OPTIONS).render().asPng() }
  } catch (error) {
    return { error: String(error) }
  }
}

let count = 0
parentPort?.on('message', ({ id, svg }: DrawRequest) => {
  parentPort?.postMessage({ id, ...draw(svg) } satisfies DrawAnswer)
  count += 1
  if (count % DRAWINGS === 0) collect()
})
