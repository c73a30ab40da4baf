import { posix } from 'node:path'
import { decodeEntities } from '../../../lib/decodeEntities.ts'
import { decodeAddress } from '../../../model/groups/node/decodeAddress.ts'
import { followRedirect, type Redirect } from '../../../model/site/readRedirects.ts'

/** Attributes whose value is followed or loaded. */
export const LINKING_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'action'])

export interface LinkTargets {
  /** Every file of the built site, by its path in it. */
  files: { has: (file: string) => boolean }
  /** What an address of a page may name after `#`; undefined for what is no page. */
  findAnchors: (file: string) => { has: (anchor: string) => boolean } | undefined
  /** Those of the host, which answers for an address that has no file. */
  redirects: readonly Redirect[]
  /** Address of the root of the site, with its slashes: what lies outside belongs to another site. */
  base: string
}

/** The file that the host serves at an address; null when there is none. */
const findFile = (files: LinkTargets['files'], address: string): string | null => {
  const path = address.replace(/^\/+/, '')
  const candidates =
    path === '' || path.endsWith('/')
      ? [`${path}index.html`]
      : [path, `${path}.html`, `${path}/index.html`]
  return candidates.find((file) => files.has(file)) ?? null
}

/**
 * Says what is wrong with a link of the built site: no file is published there, or the file has no such
 * anchor.
 *
 * @param written - value of the attribute, with its entities
 * @param from - path in the built site of the page that has it
 * @returns null for a link that leads somewhere, or to another site
 */
export const judgeBuiltLink = (
  written: string,
  from: string,
  { files, findAnchors, redirects, base }: LinkTargets,
): string | null => {
  // Vue writes « ' » as `&#39;`.
  const value = decodeEntities(written)
  if (!value || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value)) return null
  const [, wholePath = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(value) ?? []
  if (wholePath.startsWith('/') && !wholePath.startsWith(base)) return null
  const rawPath = wholePath.startsWith('/') ? `/${wholePath.slice(base.length)}` : wholePath
  const path = rawPath
    ? posix.resolve('/', posix.dirname(from), decodeAddress(rawPath)) +
      (/[^/]\/$/.test(rawPath) ? '/' : '')
    : `/${from}`
  const file = findFile(files, path)
  if (!file) {
    const isServed = followRedirect(redirects, path) !== null || path.startsWith('/.netlify/')
    return isServed ? null : `Le site construit n’a rien à l’adresse « ${value} ».`
  }
  const anchor = decodeAddress(hash)
  if (!anchor || anchor.startsWith(':~:') || (findAnchors(file)?.has(anchor) ?? true)) return null
  return `Dans le site construit, /${file} n’a pas d’élément « #${anchor} ».`
}
