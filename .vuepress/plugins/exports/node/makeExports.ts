import { readFile } from 'node:fs/promises'
import { path } from 'vuepress/utils'
import { refreshOffline } from '../../offline/node/publishOffline.ts'
import type { ExportManifest } from '../shared/types.ts'
import { EXPORT_CACHE, storeExport } from './exportCache.ts'
import { digestGuides, publishExports } from './publishExports.ts'

export interface MakeExportsOptions {
  /** Folder of the built site. */
  dest: string
  kind: 'pdf' | 'epub'
  /** Makes the file of one guide. */
  make: (guide: ExportManifest['guides'][number], manifest: ExportManifest) => Promise<Uint8Array>
  /** @default `.cache/exports` of the project */
  cache?: string
}

const readManifest = async (dest: string): Promise<ExportManifest> => {
  try {
    return JSON.parse(await readFile(path.join(dest, 'exports.json'), 'utf8')) as ExportManifest
  } catch (error) {
    throw new Error(`Aucun site construit dans ${dest} : lancez d’abord « npm run build ».`, {
      cause: error,
    })
  }
}

/**
 * Makes the files that a built site lacks, keeps them for the next builds, publishes and lists them.
 *
 * @returns the manifest once published, and the guides whose file has just been made
 * @throws when the folder holds no built site
 */
export const makeExports = async ({
  dest,
  kind,
  make,
  cache = EXPORT_CACHE,
}: MakeExportsOptions): Promise<{ manifest: ExportManifest; made: string[] }> => {
  const manifest = await readManifest(dest)
  const digests = await digestGuides(dest, manifest)
  const { guides } = await publishExports({ dest, manifest, cache })
  const made: string[] = []
  for (const guide of guides.filter((other) => other[kind].bytes === undefined)) {
    await storeExport(`${digests.get(guide.id)!}.${kind}`, await make(guide, manifest), cache)
    made.push(guide.id)
  }
  const published = await publishExports({ dest, manifest, cache })
  await refreshOffline(dest, manifest.site.base)
  return { manifest: published, made }
}
