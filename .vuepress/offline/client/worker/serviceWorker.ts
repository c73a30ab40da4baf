import type { OfflineAnswer, OfflineRequest } from '../../shared/messages.ts'
import { answerRequest } from './answerRequest.ts'
import { OfflineError } from './readVerified.ts'
import { dropOtherVersions, keepGuide, prepareVersion, readManifest } from './versions.ts'

/**
 * Service worker, registered by a reader who asks for a guide offline and by nothing else.
 * It serves one version of the site: another is fetched whole beside it, and takes over when no page
 * of the first is open any more (the browser's own rule), or when a reader on the new one asks for a guide.
 */
declare const self: ServiceWorkerGlobalScope
declare const __BASE__: string
declare const __VERSION__: string

const served = { base: __BASE__, version: __VERSION__ }

const keep = async ({ keep: guide }: OfflineRequest, port: MessagePort): Promise<void> => {
  const answer = (message: OfflineAnswer): void => port.postMessage(message)
  try {
    const manifest = await readManifest(served.base, served.version)
    const onProgress = (done: number, total: number): void => answer({ done, total })
    const { pages, bytes } = await keepGuide(manifest, { ...served, guide, onProgress })
    // A version that was waiting: the reader's own page is of it, and asks for it.
    await self.skipWaiting()
    answer({ kept: { pages, bytes } })
  } catch (error) {
    answer({ failure: error instanceof OfflineError ? error.failure : 'storage' })
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(prepareVersion(served.base, served.version))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherVersions(served.version).then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  event.waitUntil(keep(event.data as OfflineRequest, event.ports[0]!))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOurs = origin === self.location.origin && pathname.startsWith(served.base)
  if (isOurs && request.method === 'GET') event.respondWith(answerRequest(request, served))
})
