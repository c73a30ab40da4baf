import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publishFolder } from '../../../../scripts/build/publishFolder.ts'

let root: string
let folders: { staging: string; dest: string; previous: string }
const writePage = (folder: string, text: string, name = 'index.html'): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
const readPage = (): string => readFileSync(path.join(folders.dest, 'index.html'), 'utf8')
/** Makes the next call of this function fail, whoever calls it, and those after it do their work. */
const failOnce = (name: 'cpSync' | 'renameSync', code: string): void => {
  vi.spyOn(fs, name).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code })
  })
  syncBuiltinESMExports()
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'publish-'))
  folders = {
    staging: path.join(root, 'staging'),
    dest: path.join(root, 'dist'),
    previous: path.join(root, 'previous'),
  }
  writePage(folders.staging, 'new')
})
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  rmSync(root, { recursive: true })
})

describe('publishFolder', () => {
  it('publishes a first site', () => {
    publishFolder(folders)
    expect(readPage()).toBe('new')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('replaces the former site as a whole', () => {
    writePage(folders.dest, 'old')
    writePage(folders.dest, 'gone', 'deleted.html')
    publishFolder(folders)
    expect(readdirSync(folders.dest)).toEqual(['index.html'])
    expect(readPage()).toBe('new')
    expect(readdirSync(root)).toEqual(['dist', 'previous'])
    expect(readdirSync(folders.previous)).toEqual(['deleted.html', 'index.html'])
  })

  it('brings the former site back when the new one cannot be moved', () => {
    writePage(folders.dest, 'old')
    rmSync(folders.staging, { recursive: true })
    expect(() => publishFolder(folders)).toThrow('ENOENT')
    expect(readPage()).toBe('old')
    expect(existsSync(folders.previous)).toBe(false)
  })

  it('reports an error of the disk before touching anything', () => {
    writePage(folders.dest, 'old')
    failOnce('renameSync', 'EACCES')
    expect(() => publishFolder(folders)).toThrow('EACCES')
    expect(readPage()).toBe('old')
  })

  describe('on a mount point, which cannot be renamed', () => {
    beforeEach(() => {
      writePage(folders.dest, 'old')
      writePage(folders.dest, 'gone', 'deleted.html')
      failOnce('renameSync', 'EBUSY')
    })

    it('replaces what the folder holds', () => {
      publishFolder(folders)
      expect(readdirSync(folders.dest)).toEqual(['index.html'])
      expect(readPage()).toBe('new')
      expect(existsSync(folders.staging)).toBe(false)
    })

    it('keeps the former site when the disk is full', () => {
      failOnce('cpSync', 'ENOSPC')
      expect(() => publishFolder(folders)).toThrow('ENOSPC')
      expect(readdirSync(folders.dest)).toEqual(['deleted.html', 'index.html'])
      expect(readPage()).toBe('old')
    })
  })
})
