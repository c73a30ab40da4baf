import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnswerCache } from '../../../../.vuepress/checks/node/external/createAnswerCache.ts'
import { runChecks } from '../../../../.vuepress/checks/node/runChecks.ts'
import { frontMatterOf } from '../checkFixture.ts'

let root: string

const write = (file: string, content: string): void => {
  const location = path.join(root, file)
  mkdirSync(path.dirname(location), { recursive: true })
  writeFileSync(location, content)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'controles-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('runChecks', () => {
  it('reads pages, images, public files, redirections, ledger and words beside the folder', async () => {
    write('docs/guide/README.md', `${frontMatterOf({ permalink: '/guide/' })}# Introduction\n`)
    write(
      'docs/guide/1-a.md',
      `${frontMatterOf()}# Titre\n\nUn zorglub. ![Le logo du site](/logo.svg) ![Un schéma du flux](./a.svg)\n`,
    )
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'
    write('docs/guide/a.svg', svg)
    write('docs/.vuepress/public/logo.svg', svg)
    write('docs/node_modules/x/README.md', '[faux](/faux/)')
    write('netlify.toml', '[[redirects]]\nfrom = "/vieux/"\nto = "/guide/"\n')
    write('addresses.json', '{"addresses": {"/vieux/": [], "/guide/": []}}')
    write('mots.txt', '# mots\nzorglub # un mot\n')
    expect(await runChecks({ dir: path.join(root, 'docs') })).toEqual({
      findings: [],
      fixedFiles: [],
      pageCount: 2,
      builtPageCount: null,
      external: null,
    })
  })

  it('survives a folder of VuePress 1 and tells its problems with their places', async () => {
    write('README.md', '---\nhome: true\nheroImage: /x.png\nactionLink: /guide/\n---\n')
    write('.vuepress/config.js', 'module.exports = {}')
    write('guide/README.md', '---\nsidebar: auto\n---\n# Guide\n\n<Content slot-key="x"/>\n')
    write('guide/page.md', '# Page\n\n[x](../autre/)\n\n::: slot a\nx\n:::\n')
    const { findings, pageCount } = await runChecks({ dir: root })
    expect(pageCount).toBe(3)
    expect(findings.length).toBeGreaterThan(3)
    for (const { file, line, column, message, suggestion } of findings) {
      expect(file).toMatch(/^(?:guide\/)?(?:README|page)\.md$/)
      expect(line).toBeGreaterThan(0)
      expect(column).toBeGreaterThan(0)
      expect(message).toMatch(/\.$/)
      expect(suggestion).not.toBe('')
    }
  })

  it('repairs what is certain and reports what is left', async () => {
    write('a.md', '---\ntitle: A\n---\n# A\n\nL\'Etat "dit" : rien ? [ici](/b/)\n')
    const { findings, fixedFiles } = await runChecks({ dir: root, fix: true })
    expect(fixedFiles).toEqual(['a.md'])
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe(
      '---\ntitle: A\n---\n# A\n\nL’État «\u00A0dit\u00A0»\u00A0: rien\u202F? [ici](/b/)\n',
    )
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['liens-internes', 'textes-de-lien'])
  })

  it('runs only the rules asked for, and refuses unknown ones', async () => {
    write('a.md', '[ici](/b/)')
    const { findings } = await runChecks({ dir: root, only: ['textes-de-lien'] })
    expect(findings.map(({ rule }) => rule)).toEqual(['textes-de-lien'])
    await expect(runChecks({ dir: root, only: ['rien'] })).rejects.toThrow('Règle inconnue : rien')
  })

  it('checks the built site too, and the links that leave it on demand', async () => {
    write('docs/a.md', '---\ntitle: A\n---\n# A\n\n[site](http://127.0.0.1:1/)\n')
    write(
      'dist/a.html',
      '<!doctype html><html lang="fr"><head><title>A</title></head><body><a href="/rien/">x</a></body></html>',
    )
    const result = await runChecks({
      dir: path.join(root, 'docs'),
      only: ['pages-construites', 'liens-externes'],
      builtDir: path.join(root, 'dist'),
      external: { cache: createAnswerCache(path.join(root, 'liens.json')), timeout: 500 },
    })
    expect(result.findings).toMatchObject([
      { file: '../dist/a.html', rule: 'pages-construites', line: 1 },
      { file: 'a.md', rule: 'liens-externes', line: 6, column: 8 },
    ])
    expect(result).toMatchObject({ builtPageCount: 1, external: { unreachable: 1 } })
  })

  it('refuses a folder that does not exist', async () => {
    await expect(runChecks({ dir: path.join(root, 'absent') })).rejects.toThrow('n’existe pas')
  })
})
