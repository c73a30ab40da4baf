import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../.vuepress/lib/openStore.ts'

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'store-'))
  file = path.join(dir, 'sub/values')
})
afterEach(() => rmSync(dir, { recursive: true }))

const open = (context = 'a') => openStore({ file, context })
const fill = (...keys: string[]): void => {
  const store = open()
  for (const key of keys) store.set(key, { of: key, map: new Map([[key, 1]]) })
  store.close()
}

describe('openStore', () => {
  it('gives again what was kept, a copy each time', () => {
    fill('x')
    const store = open()
    expect(store.get('x')).toEqual({ of: 'x', map: new Map([['x', 1]]) })
    expect(store.get('x')).not.toBe(store.get('x'))
    expect(store.get('y')).toBeUndefined()
  })

  it('gives nothing of another context', () => {
    fill('x')
    expect(open('b').get('x')).toBeUndefined()
  })

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['changed', (bytes: Buffer) => bytes.fill(0, bytes.length - 9, bytes.length - 8)],
    ['empty', () => Buffer.alloc(0)],
  ])('takes a file that was %s for an empty one', (_what, spoil) => {
    fill('x')
    writeFileSync(file, spoil(readFileSync(file)))
    expect(open().get('x')).toBeUndefined()
    fill('x')
    expect(open().get('x')).toBeDefined()
  })

  it('is whole again after a run, when its end was cut and nobody asked for what was there', () => {
    fill('a', 'b', 'c', 'd', 'e')
    writeFileSync(file, readFileSync(file).subarray(0, -1))
    const store = open()
    for (const key of ['a', 'b', 'c', 'd']) store.get(key)
    store.set('z', 1)
    store.close()
    expect(open().get('z')).toBe(1)
  })

  it('is closed twice without a word, and gives nothing then', () => {
    fill('x')
    const store = open()
    store.close()
    store.close()
    expect(store.get('x')).toBeUndefined()
  })

  it('forgets what is no plain data', () => {
    const store = open()
    store.set('x', { ask: () => 1 })
    store.set('y', 1)
    store.close()
    expect(open().get('x')).toBeUndefined()
    expect(open().get('y')).toBe(1)
  })

  it('is not written again when nothing was added', () => {
    fill('x')
    const before = statSync(file, { bigint: true }).mtimeNs
    const store = open()
    store.get('x')
    store.save()
    store.close()
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before)
  })

  it('gives what it has just been given, before and after it is written', () => {
    const store = open()
    store.set('x', 1)
    expect(store.get('x')).toBe(1)
    store.save()
    store.set('y', 2)
    expect([store.get('x'), store.get('y')]).toEqual([1, 2])
    store.close()
    expect([open().get('x'), open().get('y')]).toEqual([1, 2])
  })

  it('leaves nothing beside its file, not even while it is open', () => {
    const store = open()
    store.set('x', 1)
    expect(readdirSync(path.dirname(file))).toEqual([])
    store.close()
    expect(readdirSync(path.dirname(file))).toEqual(['values'])
  })

  it('keeps a little of what nobody asks for any more, and not much', () => {
    fill('a', 'b', 'c', 'd', 'e')
    const most = open()
    for (const key of ['a', 'b', 'c', 'd']) most.get(key)
    most.close()
    expect(open().get('e')).toBeDefined()
    const few = open()
    few.get('a')
    few.close()
    expect(open().get('a')).toBeDefined()
    expect(open().get('e')).toBeUndefined()
  })

  it('leaves a folder that cannot be written to as it is', () => {
    writeFileSync(path.join(dir, 'sub'), 'a file')
    fill('x')
    expect(open().get('x')).toBeUndefined()
  })
})
