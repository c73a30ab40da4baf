import { readFileSync } from 'node:fs'
import { lookup } from 'mrmime'
import type { Plugin } from 'vite'
import { resolveImage } from '../shared/resolveImage.ts'
import type { DiskImages } from './createImageFiles.ts'

/** Codes that the development server leaves as they are, so that it looks for a file of that very name. */
const RESERVED_RE = /%(?:2[346BCF]|3[ABDF]|40)/i

/**
 * Vite plugin: the development server shows the images whose name holds `#`, `?`, `&`…, as a build does.
 *
 * @param base - address of the root of the site
 */
export const serveEncodedImages = (files: DiskImages, base: string): Plugin => ({
  name: 'images:serve-encoded',
  apply: 'serve',

  configureServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const [address = ''] = (request.url ?? '').split('?')
      if (!RESERVED_RE.test(address) || !address.startsWith(base)) return next()
      const target = resolveImage(`/${address.slice(base.length)}`, null, files)
      if (target.kind !== 'file') return next()
      const file = files.locateFile(target.path)
      response.setHeader('Content-Type', lookup(file) ?? 'application/octet-stream')
      response.end(readFileSync(file))
    })
  },
})
