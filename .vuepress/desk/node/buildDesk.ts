import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { withoutDisk } from './withoutDisk.ts'
import { rewriteAssets } from './rewriteAssets.ts'

/** Modules that the desk loads for what our pages have not: maps, three hundred programming languages… */
const UNUSED_RE =
  /^(?:leaflet|terra-draw.*|@shikijs\/langs\/(?!markdown$|yaml$|json$|html$|bash$|sql$|python$|r$).*|\.\.\/locales\/(?!fr\.json).*\.json)$/

const ENTRY = path.resolve(import.meta.dirname, '../client/desk.ts')

/** Folder of its files in the built site, without slashes at its ends. */
export const DESK_ASSETS = 'assets/redaction'

/** A file of the desk, by its address without base. */
export interface DeskFile {
  address: string
  content: Uint8Array
}

/**
 * Bundles the desk: half a minute of work, whose result depends on its sources only.
 *
 * @returns its files, the entry first
 */
export const buildDesk = async (): Promise<DeskFile[]> => {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [
      rewriteAssets(),
      withoutDisk(),
      {
        name: 'desk:unused',
        enforce: 'pre',
        resolveId: { filter: { id: UNUSED_RE }, handler: () => '\0desk-unused' },
        load: { filter: { id: /desk-unused$/ }, handler: () => 'export default []' },
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ENTRY,
        output: {
          entryFileNames: `${DESK_ASSETS}/[name]-[hash].js`,
          chunkFileNames: `${DESK_ASSETS}/[name]-[hash].js`,
          assetFileNames: `${DESK_ASSETS}/[name]-[hash][extname]`,
        },
      },
    },
  })) as Rolldown.RolldownOutput
  const toBytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  return output.output.map((file) => ({
    address: `/${file.fileName}`,
    content: toBytes(file.type === 'chunk' ? file.code : file.source),
  }))
}
