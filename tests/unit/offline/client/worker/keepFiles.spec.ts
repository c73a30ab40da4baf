import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { digestBytes } from '../../../../../.vuepress/offline/node/digestBytes.ts'
import { keepFiles } from '../../../../../.vuepress/offline/client/worker/keepFiles.ts'

/** As much of the browser's storage as the worker uses. */
const createCaches = () => {
  const stores = new Map<string, Map<string, Response>>()
  return {
    stores,
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return { put: async (url: string, response: Response) => void store.set(url, response) }
    },
    match: async (url: string) =>
      [...stores.values()]
        .map((store) => store.get(url))
        .find(Boolean)
        ?.clone(),
  }
}

let caches: ReturnType<typeof createCaches>
let network: Record<string, string>
const fetched: string[] = []

beforeEach(() => {
  caches = createCaches()
  fetched.length = 0
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url)
    const text = network[url]
    if (text === undefined) throw new TypeError('no network')
    return text === '404' ? new Response('', { status: 404 }) : new Response(text)
  })
})
afterEach(() => vi.unstubAllGlobals())

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, rank) => [`/${rank}/`, digestBytes(`un ${rank}`)]),
)
const publish = (version: string): void => {
  network = Object.fromEntries(Object.keys(files).map((url, rank) => [url, `${version} ${rank}`]))
}

describe('keepFiles', () => {
  it('keeps every file and tells of each', async () => {
    publish('un')
    const onFile = vi.fn()
    await keepFiles('v1', files, onFile)
    expect([...caches.stores.get('v1')!.keys()].sort()).toEqual(Object.keys(files))
    expect(onFile).toHaveBeenCalledTimes(9)
  })

  it.each([
    ['cannot be had', undefined, 'network'],
    ['is not there', '404', 'network'],
    ['is of another version', 'deux 4', 'changed'],
  ])('keeps nothing when one file %s', async (_, answer, failure) => {
    publish('un')
    if (answer === undefined) delete network['/4/']
    else network['/4/'] = answer
    await expect(keepFiles('v1', files)).rejects.toMatchObject({ failure })
    expect(caches.stores.has('v1')).toBe(false)
  })

  it('takes from the device what has not changed', async () => {
    publish('un')
    await keepFiles('v1', files)
    fetched.length = 0
    network['/4/'] = 'deux 4'
    await keepFiles('v2', { ...files, '/4/': digestBytes('deux 4') })
    expect(fetched).toEqual(['/4/'])
    expect(caches.stores.get('v2')!.size).toBe(9)
  })

  it('leaves a cache that was there before', async () => {
    publish('un')
    await keepFiles('v1', files)
    network = {}
    caches.stores.get('v1')!.delete('/4/')
    await expect(keepFiles('v1', files)).rejects.toThrow('network')
    expect(caches.stores.has('v1')).toBe(true)
  })
})
