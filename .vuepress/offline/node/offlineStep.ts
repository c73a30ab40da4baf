import { getDirname, path } from 'vuepress/utils'
import { NOTES_ADDRESS } from '../../constructs/notes/shared/Note.ts'
import type { Step } from '../../publish/Step.ts'
import { resolveGroups } from '../../model/groups/node/resolveGroups.ts'
import type { GroupItem } from '../../model/groups/shared/types.ts'
import { buildServiceWorker } from './buildServiceWorker.ts'
import { digestBytes } from './digestBytes.ts'
import { OFFLINE_ADDRESS } from './offlinePlugin.ts'
import { resolveManifest } from './resolveManifest.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Addresses of what it writes, without base. */
const MANIFEST_ADDRESS = '/offline.json'
const WORKER_ADDRESS = '/sw.js'

export interface OfflineOptions {
  /**
   * Pages kept with every guide, where the site has them.
   *
   * @default ['/', '/recherche/', '/verifier/']
   */
  sharedPages?: string[]
  /**
   * Files kept with every guide, where the site has them: what pages ask for once they are used.
   *
   * @default ['/notes.json']
   */
  sharedFiles?: string[]
  /**
   * Folder of the search index in the built site.
   *
   * @default 'assets/search'
   */
  searchFolder?: string
}

const listAddresses = ({ link, items = [] }: GroupItem): string[] => [
  link,
  ...items.flatMap(listAddresses),
]

/**
 * Lets a reader keep a guide on a device: the list of the files to keep, and the service worker, which knows
 * the list by its digest. No page loads either by itself.
 */
export const offlineStep = ({
  sharedPages = ['/', '/recherche/', '/verifier/'],
  sharedFiles = [NOTES_ADDRESS],
  searchFolder = 'assets/search',
}: OfflineOptions = {}): Step => ({
  name: 'offline',
  addresses: ({ pages }) =>
    resolveGroups(pages).length > 0 ? [MANIFEST_ADDRESS, WORKER_ADDRESS] : [],
  write: async ({ pages, siteData: { base }, dir }, output) => {
    const paths = new Set(pages.map((page) => page.path))
    const guides = resolveGroups(pages)
    if (guides.length === 0) return
    const manifest = await resolveManifest({
      dest: dir.dest(),
      base,
      guides: guides.map((guide) => ({ id: guide.id, addresses: listAddresses(guide) })),
      fallback: OFFLINE_ADDRESS,
      sharedPages: sharedPages.filter((address) => paths.has(address)),
      sharedFiles: sharedFiles.filter((address) => output.read(address) !== null),
      searchFolder,
    })
    const text = JSON.stringify(manifest)
    const source = path.resolve(dirname, '../client/worker/serviceWorker.ts')
    output.write(MANIFEST_ADDRESS, text)
    output.write(
      WORKER_ADDRESS,
      await buildServiceWorker(source, { base, version: digestBytes(text) }),
    )
  },
})
