import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInside, walkFolder } from '../../../.vuepress/lib/walkFolder.ts'

let root: string
const at = (file: string): string => path.join(root, file)

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dossier-'))
  for (const file of ['docs/a.md', 'docs/g/10.md', 'docs/g/2.md', 'docs/.git/config', 'secret.txt'])
    for (const target of [at(file)]) {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, 'texte')
    }
  mkdirSync(at('docs/node_modules'))
  writeFileSync(at('docs/node_modules/x.md'), 'texte')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('walkFolder', () => {
  it('lists files in order, and leaves out those of tools', () => {
    expect(walkFolder(at('docs')).files).toEqual(['a.md', 'g/2.md', 'g/10.md'])
  })

  it('says where links lead, and nothing of what is outside', () => {
    symlinkSync(at('secret.txt'), at('docs/dehors'))
    symlinkSync(root, at('docs/dossier'))
    symlinkSync('../a.md', at('docs/g/dedans'))
    symlinkSync('dedans', at('docs/g/deux'))
    symlinkSync('absent', at('docs/g/nulle-part'))
    symlinkSync('boucle', at('docs/g/boucle'))
    const { files, links } = walkFolder(at('docs'))
    expect(Object.fromEntries(links)).toEqual({
      dehors: null,
      dossier: null,
      'g/boucle': null,
      'g/dedans': 'a.md',
      'g/deux': 'a.md',
      'g/nulle-part': null,
    })
    expect(files).toContain('g/dedans')
    expect(files.join()).not.toContain('secret')
  })

  it('knows a folder that is reached by a link', () => {
    symlinkSync(at('docs'), at('lien'))
    symlinkSync('a.md', at('docs/g.md'))
    expect(walkFolder(at('lien')).links.get('g.md')).toBe('a.md')
  })
})

describe('isInside', () => {
  it.each([
    ['/a/b', '/a/b', true],
    ['/a/b', '/a/b/c', true],
    ['/a/b', '/a/b/..c', true],
    ['/a/b', '/a/bc', false],
    ['/a/b', '/a', false],
    ['/a/b', '/a/b/../c', false],
  ])('%s holds %s: %s', (folder, file, expected) => {
    expect(isInside(folder, file)).toBe(expected)
  })
})
