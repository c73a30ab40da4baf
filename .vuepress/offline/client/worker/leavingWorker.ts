import { parseCacheName } from '../../shared/cacheNames.ts'

/**
 * Takes the place of the service worker on a site that has nothing to keep any more: removes what was kept, and
 * itself. Where nothing is served at its address, browsers keep the former worker for ever.
 */
declare const self: ServiceWorkerGlobalScope

const leave = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => parseCacheName(name))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(leave())
})
