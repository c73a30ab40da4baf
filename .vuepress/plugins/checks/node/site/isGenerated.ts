import { posix } from 'node:path'
import type { Site } from './createSite.ts'
import { WRITTEN_ADDRESSES } from '../../../../publish/writtenAddresses.ts'

/** Whether the build makes something at this address: a print page, a feed, the Markdown of a page… */
export const isGenerated = (site: Site, address: string): boolean =>
  WRITTEN_ADDRESSES.some(({ pattern, isLinked }) => isLinked && pattern.test(address)) ||
  (posix.basename(address) === 'index.md' && site.pagesByAddress.has(posix.dirname(address)))
