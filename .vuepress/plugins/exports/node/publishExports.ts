import { readFile, writeFile } from 'node:fs/promises'
import { path } from 'vuepress/utils'
import { fillExports } from '../shared/renderExports.ts'
import type { ExportFile, ExportManifest } from '../shared/types.ts'
import { addressFile } from './addressFile.ts'
import { digestExporter, digestPrintPage, EXPORT_CACHE, restoreExport } from './exportCache.ts'

export interface PublishExportsOptions {
  /** Folder of the built site, print pages written. */
  dest: string
  manifest: ExportManifest
  /** @default `.cache/exports` of the project */
  cache?: string
}

/** Digest of each guide's print page, by folder of the guide. */
export const digestGuides = async (
  dest: string,
  { guides, site }: ExportManifest,
): Promise<Map<string, string>> => {
  const exporter = await digestExporter()
  const readImage = (address: string): Promise<Buffer> =>
    readFile(path.join(dest, addressFile(`/${address.slice(site.base.length)}`)))
  const digests = new Map<string, string>()
  for (const { id, print } of guides) {
    const html = await readFile(path.join(dest, addressFile(print)), 'utf8')
    digests.set(id, await digestPrintPage({ html, readImage, exporter }))
  }
  return digests
}

/**
 * Publishes the files that the cache holds for exactly these pages, then tells of them: in
 * `/exports.json`, and in every page that lists exports. Done at the end of a build, and again
 * once `npm run pdf` or `npm run epub` has made files: a file that is out of date is never listed.
 *
 * @returns the manifest, with the sizes of the files that exist
 */
export const publishExports = async ({
  dest,
  manifest,
  cache = EXPORT_CACHE,
}: PublishExportsOptions): Promise<ExportManifest> => {
  const digests = await digestGuides(dest, manifest)
  const publish = async (id: string, kind: string, file: ExportFile): Promise<ExportFile> => ({
    address: file.address,
    bytes: await restoreExport(
      `${digests.get(id)!}.${kind}`,
      path.join(dest, addressFile(file.address)),
      cache,
    ),
  })
  const guides = await Promise.all(
    manifest.guides.map(async (guide) => ({
      ...guide,
      pdf: await publish(guide.id, 'pdf', guide.pdf),
      epub: await publish(guide.id, 'epub', guide.epub),
    })),
  )
  const published = { ...manifest, guides }
  await writeFile(path.join(dest, 'exports.json'), JSON.stringify(published))
  for (const list of manifest.lists) {
    const file = path.join(dest, list)
    const html = await readFile(file, 'utf8')
    await writeFile(file, fillExports(html, guides, manifest.site.base))
  }
  return published
}
