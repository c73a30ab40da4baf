import { mkdtempSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepInCache } from '../../../../../.vuepress/checks/node/text/keepInCache.ts'

const toBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

describe('what is kept in the cache', () => {
  let folder: string
  let made: number
  const keep = (source: string): string => {
    const make = (): Uint8Array<ArrayBuffer> => {
      made += 1
      return toBytes(source.toUpperCase())
    }
    const content = keepInCache({ name: 'essai', sources: [toBytes(source)], make, folder })
    return new TextDecoder().decode(content)
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
    made = 0
  })

  it('is made once', () => {
    expect([keep('mots'), keep('mots')]).toEqual(['MOTS', 'MOTS'])
    expect(made).toBe(1)
  })

  it('is made again when its source changes', () => {
    expect([keep('mots'), keep('motif')]).toEqual(['MOTS', 'MOTIF'])
  })

  it('is made again when the file was cut', () => {
    keep('mots')
    const file = path.join(folder, readdirSync(folder)[0] ?? '')
    truncateSync(file, readFileSync(file).length - 1)
    expect(keep('mots')).toBe('MOTS')
    expect(made).toBe(2)
  })

  it('is only made where nothing can be written', () => {
    folder = '/dev/null/ailleurs'
    expect(keep('mots')).toBe('MOTS')
  })
})
