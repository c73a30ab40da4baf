import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveFile } from '../../../../../tools/preview/node/resolveFile.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'files-'))
  mkdirSync(path.join(root, 'site/guide'), { recursive: true })
  mkdirSync(path.join(root, 'site/assets'))
  for (const name of [
    'index.html',
    'guide/index.html',
    'guide/1-a.html',
    'assets/a.js',
    '_headers',
  ])
    writeFileSync(path.join(root, 'site', name), '')
  writeFileSync(path.join(root, 'site', 'été.svg'.normalize('NFD')), '')
  writeFileSync(path.join(root, 'secret.txt'), '')
  symlinkSync('../secret.txt', path.join(root, 'site/out.txt'))
})
afterAll(() => rmSync(root, { recursive: true }))

const find = async (pathname: string): Promise<string> => {
  const resolved = await resolveFile(path.join(root, 'site'), pathname)
  return resolved.type === 'file' ? path.relative(root, resolved.file) : resolved.type
}

describe('resolveFile', () => {
  it.each([
    ['/', 'site/index.html'],
    ['/guide/', 'site/guide/index.html'],
    ['/guide/index.html', 'site/guide/index.html'],
    ['/guide/1-a.html', 'site/guide/1-a.html'],
    ['/guide/1-a', 'site/guide/1-a.html'],
    ['/assets/a.js', 'site/assets/a.js'],
  ])('serves %s from %s', async (pathname, file) => {
    expect(await find(pathname)).toBe(file)
  })

  it('asks for the final slash of a folder that has a page', async () => {
    expect(await find('/guide')).toBe('directory')
  })

  it.each(['/nope', '/nope/', '/assets', '/assets/', '/guide/1-a.html/', '/assets/a.js/'])(
    'finds nothing at %s',
    async (pathname) => {
      expect(await find(pathname)).toBe('missing')
    },
  )

  it('finds a file whose name is stored with decomposed accents', async () => {
    expect(await find('/été.svg')).toBe('site/été.svg'.normalize('NFD'))
  })

  it('does not serve the configuration of the host', async () => {
    expect(await find('/_headers')).toBe('missing')
  })

  it('does not follow a link out of the site', async () => {
    expect(await find('/out.txt')).toBe('missing')
  })
})
