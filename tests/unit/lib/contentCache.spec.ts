import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readVerified, storeVerified, writeWhole } from '../../../.vuepress/lib/contentCache.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cache-'))
  file = path.join(folder, 'a/b.bin')
})
afterEach(() => rm(folder, { recursive: true }))

describe('writeWhole', () => {
  it('makes the folder of the file, and leaves nothing beside it', async () => {
    await writeWhole(file, 'texte')
    expect(await readFile(file, 'utf8')).toBe('texte')
    expect(await readdir(path.dirname(file))).toEqual(['b.bin'])
  })

  it('lets several writers of one file end well, with the whole of what one of them wrote', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => String(i % 10).repeat(200_000))
    await Promise.all(texts.map((text) => writeWhole(file, text)))
    expect(texts).toContain(await readFile(file, 'utf8'))
    expect(await readdir(path.dirname(file))).toEqual(['b.bin'])
  })

  it('keeps the former file and leaves no draft when it fails', async () => {
    await writeWhole(path.join(file, 'inside'), 'the file is now a folder')
    await expect(writeWhole(file, 'texte')).rejects.toThrow()
    expect(await readdir(path.dirname(file))).toEqual(['b.bin'])
  })
})

describe('readVerified', () => {
  const content = Buffer.from('x'.repeat(5000))

  it('gives back what was stored', async () => {
    await storeVerified(file, content)
    expect((await readVerified(file))?.equals(content)).toBe(true)
  })

  it('gives nothing for a file that was never stored', async () => {
    expect(await readVerified(file)).toBeNull()
  })

  it.each([0, 1000, 4999])('gives nothing for a file cut at %i bytes', async (length) => {
    await storeVerified(file, content)
    await truncate(file, length)
    expect(await readVerified(file)).toBeNull()
  })

  it('gives nothing for a file of the right length with other bytes', async () => {
    await storeVerified(file, content)
    await writeFile(file, 'y'.repeat(5000))
    expect(await readVerified(file)).toBeNull()
  })

  it('gives nothing for a file whose digest is missing: its writer was stopped', async () => {
    await writeWhole(file, content)
    expect(await readVerified(file)).toBeNull()
  })

  it('gives what was stored last', async () => {
    await storeVerified(file, content)
    await storeVerified(file, Buffer.from('autre'))
    expect((await readVerified(file))?.toString()).toBe('autre')
  })
})
