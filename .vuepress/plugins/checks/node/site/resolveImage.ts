import { posix } from 'node:path'
import type { Site, SitePage } from './createSite.ts'
import { decodeAddress } from '../../../groups/node/decodeAddress.ts'

/** What the address of an image leads to. Paths are relative to the folder checked. */
export type ImageTarget =
  | { kind: 'external' }
  | { kind: 'file'; file: string }
  | { kind: 'case'; expected: string }
  | { kind: 'missing'; path: string }

/** Finds an image as the bundler does: from the folder of the page, or among the files served as they are. */
export const resolveImage = (site: Site, page: SitePage, url: string): ImageTarget => {
  if (/^data:image\//i.test(url)) return { kind: 'file', file: url.slice(0, 32) }
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url)) return { kind: 'external' }
  const path = decodeAddress(url.replace(/[?#].*$/s, '')).replace(/^@source\//, '/')
  if (site.publicFiles.has(path)) return { kind: 'file', file: path }
  const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page.file), path)
  if (site.files.has(file)) return { kind: 'file', file }
  const expected = site.anyCase.get(`/${file}`.toLowerCase())
  return expected ? { kind: 'case', expected: expected.slice(1) } : { kind: 'missing', path: file }
}
