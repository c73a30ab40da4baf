import { appendFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isWholeFolder, sealFolder } from '../../../.vuepress/lib/sealedFolder.ts'

describe('a folder of a cache', () => {
  let folder: string
  const at = (file: string): string => path.join(folder, file)

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sealed-'))
    await mkdir(at('lib'))
    await writeFile(at('browser'), 'program')
    await writeFile(at('lib/a.so'), 'library')
    await sealFolder(folder)
  })

  it('is whole as it was sealed, whatever came after', async () => {
    await writeFile(at('fonts.conf'), 'later')
    expect(await isWholeFolder(folder)).toBe(true)
  })

  it.each<[string, () => Promise<void>]>([
    ['shortened', () => truncate(at('browser'), 3)],
    ['emptied', () => truncate(at('lib/a.so'), 0)],
    ['lengthened', () => appendFile(at('browser'), 'x')],
    ['edited', () => writeFile(at('lib/a.so'), 'lib4ary')],
    ['taken away', () => rm(at('browser'))],
  ])('is not when a file was %s', async (_how, harm) => {
    await harm()
    expect(await isWholeFolder(folder)).toBe(false)
  })

  it('is not without a seal, nor with one that is cut', async () => {
    await writeFile(at('.sceau.json'), '{"browser"')
    expect(await isWholeFolder(folder)).toBe(false)
    await rm(at('.sceau.json'))
    expect(await isWholeFolder(folder)).toBe(false)
    expect(await isWholeFolder(at('nowhere'))).toBe(false)
  })
})
