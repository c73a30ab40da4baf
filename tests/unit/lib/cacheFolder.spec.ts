import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCacheRoot } from '../../../.vuepress/lib/cacheFolder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('findCacheRoot', () => {
  it('is in the project', () => {
    expect(findCacheRoot({ projectDir: root, env: {} })).toBe(path.join(root, '.cache'))
  })

  it('is the user’s own where the project cannot be written to, another for each project', () => {
    // Whatever the rights of who runs the test: nothing is made under a file.
    const projects = ['a', 'b'].map((name) => path.join(root, name))
    projects.forEach((project) => writeFileSync(project, ''))
    const env = { XDG_CACHE_HOME: path.join(root, 'xdg') }
    const found = projects.map((projectDir) => findCacheRoot({ projectDir, env }))
    expect(found[0]).toMatch(/xdg\/guides-[\da-f]{12}$/)
    expect(existsSync(found[0]!)).toBe(true)
    expect(found[1]).not.toBe(found[0])
  })

  it('is among the temporary files where the user has none', () => {
    const file = path.join(root, 'file')
    writeFileSync(file, '')
    const found = findCacheRoot({ projectDir: file, env: { XDG_CACHE_HOME: file } })
    expect(path.dirname(found)).toBe(tmpdir())
    rmSync(found, { recursive: true })
  })
})
