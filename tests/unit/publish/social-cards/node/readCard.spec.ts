import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storeVerified } from '../../../../../.vuepress/lib/contentCache.ts'
import { readCard } from '../../../../../.vuepress/publish/social-cards/node/readCard.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'))
})
afterEach(() => rm(folder, { recursive: true }))

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'

describe('readCard', () => {
  it('keeps what it draws for the next build', async () => {
    const png = await readCard('a.png', svg, path.join(folder, 'cache'))
    expect((await readFile(path.join(folder, 'cache/a.png'))).equals(png)).toBe(true)
  })

  it('draws nothing again', async () => {
    await storeVerified(path.join(folder, 'a.png'), Buffer.from('déjà là'))
    expect((await readCard('a.png', svg, folder)).toString()).toBe('déjà là')
  })

  it('draws again what was cut while it was written', async () => {
    const png = await readCard('a.png', svg, folder)
    await truncate(path.join(folder, 'a.png'), 20)
    expect((await readCard('a.png', svg, folder)).equals(png)).toBe(true)
  })
})
