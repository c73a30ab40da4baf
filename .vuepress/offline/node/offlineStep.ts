import type { App } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { buildServiceWorker } from './buildServiceWorker.ts'
import { digestBytes } from './digestBytes.ts'
import { OFFLINE_ADDRESS } from '../shared/offlineAddress.ts'
import { resolveManifest, type GuidePages } from './resolveManifest.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Addresses of what it writes, without base. */
const MANIFEST_ADDRESS = '/offline.json'
const WORKER_ADDRESS = '/sw.js'

/** What it needs of a site once its pages are written. */
type BuiltSite = Pick<App, 'pages' | 'siteData' | 'dir'>

/** What it writes by, and asks whether a file is there. Addresses are without base. */
interface Output {
  write: (address: string, content: string) => void
  read: (address: string) => Uint8Array | null
}

export interface OfflineOptions {
  /** What may be kept, each with the addresses of its pages. Without any, nothing is written. */
  listGuides: (pages: BuiltSite['pages']) => readonly GuidePages[]
  /**
   * Pages kept with every guide, where the site has them.
   *
   * @default ['/', '/recherche/', '/verifier/']
   */
  sharedPages?: string[]
  /**
   * Files kept with every guide, where the site has them: what pages ask for once they are used.
   *
   * @default []
   */
  sharedFiles?: string[]
  /**
   * Folder of the search index in the built site.
   *
   * @default 'assets/search'
   */
  searchFolder?: string
}

/** The last thing written beside the pages: it lists all the others. */
export interface OfflineStep {
  name: 'offline'
  addresses: (site: BuiltSite) => string[]
  write: (site: BuiltSite, output: Output) => Promise<void>
}

const toWorker = (name: string): string => path.resolve(dirname, `../client/worker/${name}.ts`)

/**
 * Lets a reader keep a guide on a device: the list of the files to keep, and the service worker, which knows
 * the list by its digest. No page loads either by itself.
 */
export const offlineStep = ({
  listGuides,
  sharedPages = ['/', '/recherche/', '/verifier/'],
  sharedFiles = [],
  searchFolder = 'assets/search',
}: OfflineOptions): OfflineStep => ({
  name: 'offline',
  addresses: ({ pages }) => [
    ...(listGuides(pages).length > 0 ? [MANIFEST_ADDRESS] : []),
    WORKER_ADDRESS,
  ],
  write: async ({ pages, siteData: { base }, dir }, output) => {
    const paths = new Set(pages.map((page) => page.path))
    const guides = listGuides(pages)
    if (guides.length === 0) {
      output.write(
        WORKER_ADDRESS,
        await buildServiceWorker(toWorker('leavingWorker'), { base, version: '' }),
      )
      return
    }
    const manifest = await resolveManifest({
      dest: dir.dest(),
      base,
      guides,
      fallback: OFFLINE_ADDRESS,
      sharedPages: sharedPages.filter((address) => paths.has(address)),
      sharedFiles: sharedFiles.filter((address) => output.read(address) !== null),
      searchFolder,
    })
    const text = JSON.stringify(manifest)
    output.write(MANIFEST_ADDRESS, text)
    output.write(
      WORKER_ADDRESS,
      await buildServiceWorker(toWorker('serviceWorker'), { base, version: digestBytes(text) }),
    )
  },
})
