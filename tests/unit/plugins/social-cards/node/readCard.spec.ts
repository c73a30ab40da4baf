import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCard } from '../../../../../.vuepress/plugins/social-cards/node/drawCard.ts'

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
    await writeFile(path.join(folder, 'a.png'), 'déjà là')
    expect((await readCard('a.png', svg, folder)).toString()).toBe('déjà là')
  })
})
