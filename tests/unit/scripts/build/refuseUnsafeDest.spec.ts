import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseUnsafeDest } from '../../../../scripts/build/refuseUnsafeDest.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dest-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const refuse = (dest: string, kept: string[] = [], source = 'guides'): void =>
  refuseUnsafeDest({ dest: path.join(root, dest), source: path.join(root, source), kept })

describe('refuseUnsafeDest', () => {
  it('accepts a new folder, a former site, and a folder whose name merely begins alike', () => {
    const kept = [path.join(root, 'dist-guides')]
    mkdirSync(path.join(root, 'dist/assets'), { recursive: true })
    expect(() => refuse('dist', kept)).not.toThrow()
    expect(() => refuse('new', kept)).not.toThrow()
  })

  it.each(['', 'projet', 'projet/docs'])('refuses to erase the guides from « %s »', (dest) => {
    const kept = [path.join(root, 'projet/docs')]
    expect(() => refuse(dest, kept)).toThrow(/contient .*projet\/docs/)
  })

  it.each(['guides/dist', 'guides/a/b'])('refuses a place among the guides, « %s »', (dest) => {
    expect(() => refuse(dest)).toThrow('est dans le dossier des guides')
  })

  it('refuses what is no folder of a disk', () => {
    const dest = '/proc/x'
    expect(() => refuseUnsafeDest({ dest, source: root, kept: [] })).toThrow('/proc')
  })

  it('refuses a Git repository', () => {
    mkdirSync(path.join(root, 'depot/.git'), { recursive: true })
    expect(() => refuse('depot')).toThrow('dépôt Git')
  })

  it('refuses a file', () => {
    writeFileSync(path.join(root, 'dist'), '')
    expect(() => refuse('dist')).toThrow('n’est pas un dossier')
  })
})
