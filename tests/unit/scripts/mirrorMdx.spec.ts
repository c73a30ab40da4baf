import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readProject, type Project } from '../../../.vuepress/model/projectFolders.ts'
import { readSiteInput } from '../../../.vuepress/model/site/readSiteInput.ts'
import { mirrorMdx, renameMdx } from '../../../scripts/mirrorMdx.ts'
import { makeFolder, runScript } from './runScript.ts'

vi.setConfig({ testTimeout: 120_000 })

const PAGES = { 'docs/a.MDX': '# A\n', 'docs/b.md': '# B\n' }

const mirror = (root: string): Project =>
  mirrorMdx(readProject(path.join(root, 'docs'), { isLenient: true }), () =>
    mkdtempSync(path.join(tmpdir(), 'miroir-')),
  )

describe('mirrorMdx', () => {
  it('finds what is beside the folder of the authors', () => {
    const root = makeFolder({
      ...PAGES,
      'mots.txt': 'zorglub\n',
      'netlify.toml': '[[redirects]]\nfrom = "/vieux/"\nto = "/b.html"\n',
      'addresses.json': '{"addresses":{"/b.html":[]},"moved":{}}',
    })
    const { words, redirects, ledger, pages } = readSiteInput(mirror(root).folders)
    expect(pages.map(({ file }) => file)).toEqual(['a.md', 'b.md'])
    expect(words).toContain('zorglub')
    expect(redirects).toMatchObject([{ from: '/vieux/', file: '../netlify.toml' }])
    expect(ledger).not.toBeNull()
  })

  it('keeps what links of the folder lead to, and says why the others are not followed', () => {
    const root = makeFolder({
      ...PAGES,
      'docs/.cache/vrai.md': '# Vrai\n',
      'docs/autre/c.md': '# C\n',
      'secret.md': 'Non',
    })
    const link = (name: string, target: string): void =>
      symlinkSync(target, path.join(root, 'docs', name))
    link('lien.md', '.cache/vrai.md')
    link('lien.mdx', 'b.md')
    link('dehors.md', '../secret.md')
    link('perdu.md', 'absent.md')
    link('dossier', 'autre')
    const { folders } = mirror(root)
    expect(readFileSync(path.join(folders.dir, 'lien.md'), 'utf8')).toBe('# Vrai\n')
    const { pages, unreadable } = readSiteInput(folders)
    expect(pages.map(({ file }) => file)).toContain('lien.md')
    expect(unreadable).toEqual(
      readSiteInput(readProject(path.join(root, 'docs')).folders).unreadable,
    )
    expect(unreadable?.map(({ file }) => file).sort()).toEqual(['dehors.md', 'dossier', 'perdu.md'])
  })

  it('tells findings under the names of the authors', () => {
    const { folders } = mirror(makeFolder(PAGES))
    const at = (file: string) =>
      ({
        file,
        line: 1,
        column: 1,
        rule: '',
        severity: 'error',
        message: '',
        suggestion: '',
      }) as const
    expect(renameMdx([at('a.md'), at('b.md')], folders).map(({ file }) => file)).toEqual([
      'a.MDX',
      'b.md',
    ])
  })
})

it('check --souple leaves no folder behind, even when it stops', () => {
  const list = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('guides-mdx-'))
  const before = list()
  const dir = path.join(makeFolder(PAGES), 'docs')
  expect(runScript('check', dir, '--souple', '--only', 'absente').status).toBe(1)
  expect(list()).toEqual(before)
})
