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

  it('forgets what no run has used for a month, and what was left empty', () => {
    const age = (name: string, days: number): void => {
      const time = Date.now() / 1000 - days * 24 * 3600
      utimesSync(path.join(root, name), time, time)
    }
    ;['work/00000000000a/cache', 'work/00000000000b/cache', 'work/00000000000c/dev'].forEach(make)
    ;['work/00000000000d', 'work/00000000000e', 'work/node_modules/vue'].forEach(make)
    for (const name of readdirSync(path.join(root, 'work')))
      for (const inside of readdirSync(path.join(root, 'work', name)))
        age(`work/${name}/${inside}`, 31)
    ;['work/00000000000a', 'work/00000000000c', 'work/node_modules'].forEach((name) =>
      age(name, 31),
    )
    age('work/00000000000b', 29)
    age('work/00000000000c/dev', 1)
    age('work/00000000000d', 1)

    expect(run()).toEqual(['work/00000000000a', 'work/00000000000d'])
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
