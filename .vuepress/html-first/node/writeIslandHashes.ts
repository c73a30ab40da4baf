import type { ModuleUrls } from '../shared/loaderConfig.ts'

const ISLAND_RE = / data-island(?:-load)?="([\w-]+)"/g
const HASH_RE = /-([^/]{8})\.js$/

/**
 * Writes the hash of the modules that few pages need beside the elements that need them, in the form in
 * which the loader writes those of the others: it is then the same search that finds one in a page published
 * since.
 *
 * @param content - HTML of a page's body
 * @param urls - addresses of the modules that the loader does not know
 */
export const writeIslandHashes = (content: string, urls: ModuleUrls): string =>
  content.replace(ISLAND_RE, (attribute, name: string) => {
    const [, hash] = HASH_RE.exec(urls[name] ?? '') ?? []
    return hash ? `${attribute} data-hash="${name}:-${hash}"` : attribute
  })
