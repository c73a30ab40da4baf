import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOtherProcessAlive, removeLeftovers } from '../../../../scripts/build/removeLeftovers.ts'

let root: string
const make = (name: string): string => mkdirSync(path.join(root, name), { recursive: true })!
const run = (alive: number[] = []): string[] =>
  removeLeftovers({
    dest: path.join(root, 'dist'),
    workRoot: path.join(root, 'work'),
    isAlive: (pid) => alive.includes(pid),
    now: Date.now(),
  }).map((folder) => path.relative(root, folder))

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'leftovers-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('removeLeftovers', () => {
  it('removes the folders of dead builds and nothing else', () => {
    const kept = ['dist', '.dist.construction-note', '.autre.construction-7', 'work/0a1b/cache']
    ;['.dist.construction-7', 'work/0a1b/build-8', ...kept].forEach(make)

    expect(run()).toEqual(['.dist.construction-7', 'work/0a1b/build-8'])
    expect(kept.every((name) => existsSync(path.join(root, name)))).toBe(true)
  })

  it('leaves a build that still runs alone', () => {
    make('.dist.construction-7')
    expect(run([7])).toEqual([])
  })

  it('does not trust a process number that is hours old', () => {
    const folder = make('.dist.construction-7')
    const yesterday = Date.now() / 1000 - 24 * 3600
    utimesSync(folder, yesterday, yesterday)
    expect(run([7])).toEqual(['.dist.construction-7'])
  })

  it('puts back the former site of a build killed between its two renames', () => {
    make('.dist.precedent-7/reutilisation')
    expect(run()).toEqual([])
    expect(readdirSync(root)).toEqual(['dist'])
    expect(readdirSync(path.join(root, 'dist'))).toEqual(['reutilisation'])
  })

  it('drops the former site once the new one stands', () => {
    ;['dist', '.dist.precedent-7'].forEach(make)
    expect(run()).toEqual(['.dist.precedent-7'])
  })

  it('has nothing to do on a first build', () => {
    rmSync(root, { recursive: true })
    expect(run()).toEqual([])
    make('')
  })
})

describe('isOtherProcessAlive', () => {
  it('sees the parent process, not its own, not one that cannot exist', () => {
    expect(isOtherProcessAlive(process.ppid)).toBe(true)
    expect(isOtherProcessAlive(process.pid)).toBe(false)
    expect(isOtherProcessAlive(2 ** 30)).toBe(false)
  })
})
