import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestBytes } from '../../../../.vuepress/offline/node/digestBytes.ts'
import { listGuidePages } from '../../../../.vuepress/model/groups/node/listGuidePages.ts'
import { offlineStep } from '../../../../.vuepress/offline/node/offlineStep.ts'
import { resolveManifest } from '../../../../.vuepress/offline/node/resolveManifest.ts'
import { fakeApp, fakePage, writeSteps } from '../../publish/exports/support/fakeApp.ts'

const FILES: Record<string, string> = {
  'index.html': '<p>Accueil</p>',
  'hors-ligne/index.html': '<script>u="/assets/";m={a:"12345678"}</script><p>Hors ligne</p>',
  'assets/a-12345678.js': '',
  'assets/search/f00/index.json': '{}',
  'assets/plan-2.svg': '<svg/>',
  'notes.json': '{}',
  'jardin/index.html': '<img src="/assets/plan-2.svg">',
  'jardin/semer/index.html': '<p>Semer</p>',
}

const writeSite = async (files = FILES): Promise<string> => {
  const dest = await mkdtemp(path.join(tmpdir(), 'offline-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dest, name)), { recursive: true })
    await writeFile(path.join(dest, name), text)
  }
  return dest
}

const resolve = (dest: string) =>
  resolveManifest({
    dest,
    base: '/',
    guides: [{ id: 'jardin', addresses: ['/jardin/', '/jardin/semer/'] }],
    fallback: '/hors-ligne/',
    sharedPages: ['/'],
    sharedFiles: ['/notes.json'],
    searchFolder: 'assets/search',
  })

const publish = async (dest: string): Promise<void> => {
  const { app } = fakeApp([
    fakePage({ file: 'jardin/README.md', path: '/jardin/', title: 'Le jardin' }),
    fakePage({ file: 'jardin/1.md', path: '/jardin/semer/', title: 'Semer' }),
    fakePage({ file: null, path: '/hors-ligne/', title: 'Hors ligne' }),
    fakePage({ file: 'README.md', path: '/', title: 'Accueil' }),
  ])
  app.siteData.base = '/'
  app.dir.dest = (...parts: string[]) => path.join(dest, ...parts)
  await writeSteps(app, offlineStep({ listGuides: listGuidePages, sharedFiles: ['/notes.json'] }))
}

const readWorker = (dest: string): Promise<string> => readFile(path.join(dest, 'sw.js'), 'utf8')

describe('offline manifest', () => {
  it('lists pages with what they load, and apart what every guide needs', async () => {
    const { shared, guides, fallback } = await resolve(await writeSite())
    expect(fallback).toBe('/hors-ligne/')
    expect(Object.keys(shared)).toEqual([
      '/',
      '/assets/a-12345678.js',
      '/assets/search/f00/index.json',
      '/hors-ligne/',
      '/notes.json',
    ])
    expect(Object.keys(guides.jardin!.files)).toEqual([
      '/assets/plan-2.svg',
      '/jardin/',
      '/jardin/semer/',
    ])
    expect(guides.jardin).toMatchObject({ pages: 2, bytes: 6 + 30 + 12 })
    expect(shared['/']).toBe(digestBytes('<p>Accueil</p>'))
  })

  it('does without a search', async () => {
    const names = Object.entries(FILES).filter(([name]) => !name.startsWith('assets/search/'))
    const dest = await writeSite(Object.fromEntries(names))
    expect(Object.keys((await resolve(dest)).shared)).toHaveLength(4)
  })
})

describe('offlineStep', () => {
  it('names the version after the content: same files, same version', async () => {
    const [first, second, other] = await Promise.all([
      writeSite(),
      writeSite(),
      writeSite({ ...FILES, 'jardin/semer/index.html': '<p>Semer tôt</p>' }),
    ])
    await Promise.all([first, second, other].map(publish))
    expect(await readWorker(first)).toBe(await readWorker(second))
    expect(await readWorker(first)).not.toBe(await readWorker(other))
  })

  it('gives the service worker the digest of the list', async () => {
    const dest = await writeSite()
    await publish(dest)
    const list = await readFile(path.join(dest, 'offline.json'), 'utf8')
    expect(await readWorker(dest)).toContain(digestBytes(list))
  })

  it('serves a worker that removes itself where nothing is to be kept any more', async () => {
    const dest = await writeSite()
    const { app } = fakeApp([fakePage({ file: 'README.md', path: '/', title: 'Accueil' })])
    app.dir.dest = (...parts: string[]) => path.join(dest, ...parts)
    await writeSteps(app, offlineStep({ listGuides: listGuidePages }))
    const on = new Map<string, (event: object) => void>()
    const waited: Promise<unknown>[] = []
    const kept = new Set(['hors-ligne|v1|jardin', 'hors-ligne|v1|', 'autre'])
    let isRegistered = true
    const self = {
      addEventListener: (name: string, listener: (event: object) => void) => on.set(name, listener),
      skipWaiting: async () => undefined,
      registration: {
        unregister: async () => {
          isRegistered = false
        },
      },
    }
    const caches = {
      keys: async () => [...kept],
      delete: async (name: string) => kept.delete(name),
    }
    const run = new Function('self', 'caches', await readWorker(dest)) as (
      ...globals: object[]
    ) => void
    run(self, caches)
    for (const name of ['install', 'activate'])
      on.get(name)!({ waitUntil: (work: Promise<unknown>) => waited.push(work) })
    await Promise.all(waited)
    expect([...kept]).toEqual(['autre'])
    expect(isRegistered).toBe(false)
    expect(on.has('fetch')).toBe(false)
  })
})
