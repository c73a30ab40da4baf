import type { FileState } from '../../lib/inspectPath.ts'
import type { ImageFacts } from '../../constructs/images/shared/ImageFacts.ts'
import {
  resolveImage,
  type ImageFiles,
  type ImageTarget,
} from '../../constructs/images/shared/resolveImage.ts'
import type { Site, SitePage } from './createSite.ts'

/** Follows a path by its links, of a file or of a folder; null when one leads outside. */
const followLinks = (path: string, links: Site['links']): string | null => {
  if (links.size === 0) return path
  const parts = path.split('/')
  for (let count = 1; count <= parts.length; count += 1) {
    const target = links.get(parts.slice(0, count).join('/'))
    // A target is a real path: no link is left in it.
    if (target !== undefined) return target && [target, ...parts.slice(count)].join('/')
  }
  return path
}

const stateOf = (path: string, files: ReadonlySet<string>, links: Site['links']): FileState => {
  const followed = followLinks(path, links)
  if (followed === null) return 'outside'
  return files.has(followed) ? 'file' : 'missing'
}

const filesOf = (site: Site): ImageFiles => ({
  findFile: (path) => stateOf(path, site.files, site.links),
  findPublic: (address) => stateOf(address, site.publicFiles, site.links),
})

/** What the address of an image leads to in a site, read whole. */
export type SiteImageTarget = ImageTarget | { kind: 'spelling'; expected: string }

/** The same to the eye, or to a machine that forgives capitals. */
const foldPath = (path: string): string => path.normalize('NFC').toLowerCase()

/** Names of files, by what they are once folded. */
const spellings = new WeakMap<Site, ReadonlyMap<string, string>>()

const spellingsOf = (site: Site): ReadonlyMap<string, string> => {
  const known =
    spellings.get(site) ??
    new Map([...site.publicFiles, ...site.files].map((file) => [foldPath(file), file]))
  spellings.set(site, known)
  return known
}

/** Finds an image as the build does, and a missing one by a name that differs in capitals or accents only. */
export const resolveSiteImage = (site: Site, page: SitePage, url: string): SiteImageTarget => {
  const target = resolveImage(url, page.file, filesOf(site))
  if (target.kind !== 'missing') return target
  const names = spellingsOf(site)
  const expected =
    names.get(foldPath(target.path)) ??
    (url.trim().startsWith('/') ? names.get(foldPath(`/${target.path}`)) : undefined)
  return expected === undefined ? target : { kind: 'spelling', expected }
}

/** What is known of the content of an image that a page shows. */
export const readSiteFacts = (site: Site, target: SiteImageTarget): ImageFacts | null => {
  if (target.kind !== 'file' && target.kind !== 'public') return null
  const path = target.kind === 'file' ? target.path : target.address
  return site.imageFacts.get(followLinks(path, site.links) ?? path) ?? null
}
