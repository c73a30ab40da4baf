import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCopyFinder } from '../../../../../.vuepress/constructs/images/node/lightenImages.ts'

const SIZE = { width: 64, height: 48 }

/** A photo that WebP makes lighter. */
const drawPhoto = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      Array.from({ length: SIZE.width * SIZE.height * 3 }, (_, index) => (index * 7919) % 251),
    ),
    { raw: { ...SIZE, channels: 3 } },
  )
    .jpeg({ quality: 100 })
    .toBuffer()

let folder: string
let cacheDir: string

const write = async (name: string, content: Uint8Array | string): Promise<string> => {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lighten-'))
  cacheDir = path.join(folder, 'cache')
})
afterEach(() => rm(folder, { recursive: true }))

describe('the copy of an image', () => {
  it('is one for the same image in eight folders, asked for at once by two builds, without a cache', async () => {
    const photo = await drawPhoto()
    const files = await Promise.all(
      Array.from({ length: 8 }, (_, i) => write(`g${i}/capture.jpg`, photo)),
    )
    const builds = [createCopyFinder({ cacheDir }), createCopyFinder({ cacheDir })]
    const copies = await Promise.all(
      builds.flatMap((find) => [...files, ...files].map((file) => find(file))),
    )
    expect(new Set(copies).size).toBe(1)
    expect(path.basename(copies[0]!)).toBe('capture.webp')
    expect(await sharp(await readFile(copies[0]!)).metadata()).toMatchObject({
      format: 'webp',
      ...SIZE,
    })
    const kept = await readdir(path.dirname(copies[0]!))
    expect(kept.sort()).toEqual(['capture.webp', 'capture.webp.sha256'])
  })

  it('is made again when the cache holds only a part of it', async () => {
    const file = await write('capture.jpg', await drawPhoto())
    const copy = (await createCopyFinder({ cacheDir })(file))!
    const whole = await readFile(copy)
    await truncate(copy, 100)
    expect(await createCopyFinder({ cacheDir })(file)).toBe(copy)
    expect((await readFile(copy)).equals(whole)).toBe(true)
  })

  it('carries the name of each, when two names have one content', async () => {
    const photo = await drawPhoto()
    const find = createCopyFinder({ cacheDir })
    const copies = await Promise.all(
      [await write('avant.jpg', photo), await write('après.jpg', photo)].map((file) => find(file)),
    )
    expect(copies.map((copy) => path.basename(copy!))).toEqual(['avant.webp', 'après.webp'])
  })

  it('does not exist for an image that goes out as it is', async () => {
    const find = createCopyFinder({ cacheDir })
    expect(await find(await write('schema.svg', '<svg/>'))).toBeNull()
    expect(await find(await write('faux.png', 'texte'))).toBeNull()
  })

  it('has a name that the bundler reads, with the same content', async () => {
    const find = createCopyFinder({ cacheDir })
    const copies = await Promise.all(
      ['a#b.svg', 'a?b.svg', '50%.svg', 'a&"b.svg'].map(async (name) =>
        find(await write(name, '<svg/>')),
      ),
    )
    expect(copies.map((copy) => path.basename(copy!))).toEqual([
      'a-b.svg',
      'a-b.svg',
      '50-.svg',
      'a-b.svg',
    ])
    expect(await readFile(copies[0]!, 'utf8')).toBe('<svg/>')
  })
})
