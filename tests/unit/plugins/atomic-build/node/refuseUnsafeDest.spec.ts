import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseUnsafeDest } from '../../../../../.vuepress/plugins/atomic-build/node/refuseUnsafeDest.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dest-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('refuseUnsafeDest', () => {
  it('accepts a new folder, a former site, and a folder whose name merely begins alike', () => {
    const kept = [path.join(root, 'dist-guides')]
    mkdirSync(path.join(root, 'dist/assets'), { recursive: true })
    expect(() => refuseUnsafeDest(path.join(root, 'dist'), kept)).not.toThrow()
    expect(() => refuseUnsafeDest(path.join(root, 'new'), kept)).not.toThrow()
  })

  it.each(['', 'projet', 'projet/docs'])('refuses to erase the guides from « %s »', (dest) => {
    const kept = [path.join(root, 'projet/docs')]
    expect(() => refuseUnsafeDest(path.join(root, dest), kept)).toThrow(/contient .*projet\/docs/)
  })

  it('refuses a Git repository', () => {
    mkdirSync(path.join(root, '.git'))
    expect(() => refuseUnsafeDest(root, [])).toThrow('dépôt Git')
  })

  it('refuses a file', () => {
    writeFileSync(path.join(root, 'dist'), '')
    expect(() => refuseUnsafeDest(path.join(root, 'dist'), [])).toThrow('n’est pas un dossier')
  })
})
