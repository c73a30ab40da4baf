import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runChecks } from '../../../../../.vuepress/plugins/checks/node/runChecks.ts'
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
  it('reads pages, images, public files, redirections, ledger and words beside the folder', () => {
    write('docs/guide/README.md', `${frontMatterOf({ permalink: '/guide/' })}# Introduction\n`)
    write(
      'docs/guide/1-a.md',
      `${frontMatterOf()}# Titre\n\nUn zorglub. ![Le logo du site](/logo.svg) ![Un schéma du flux](./a.svg)\n`,
    )
    write('docs/guide/a.svg', '')
    write('docs/.vuepress/public/logo.svg', '')
    write('docs/node_modules/x/README.md', '[faux](/faux/)')
    write('netlify.toml', '[[redirects]]\nfrom = "/vieux/"\nto = "/guide/"\n')
    write('addresses.json', '{"addresses": {"/vieux/": [], "/guide/": []}}')
    write('mots.txt', '# mots\nzorglub # un mot\n')
    expect(runChecks({ dir: path.join(root, 'docs') })).toEqual({
      findings: [],
      fixedFiles: [],
      pageCount: 2,
    })
  })

  it('survives a folder of VuePress 1 and tells its problems with their places', () => {
    write('README.md', '---\nhome: true\nheroImage: /x.png\nactionLink: /guide/\n---\n')
    write('.vuepress/config.js', 'module.exports = {}')
    write('guide/README.md', '---\nsidebar: auto\n---\n# Guide\n\n<Content slot-key="x"/>\n')
    write('guide/page.md', '# Page\n\n[x](../autre/)\n\n::: slot a\nx\n:::\n')
    const { findings, pageCount } = runChecks({ dir: root })
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

  it('repairs what is certain and reports what is left', () => {
    write('a.md', '---\ntitle: A\n---\n# A\n\nL\'Etat "dit" : rien ? [ici](/b/)\n')
    const { findings, fixedFiles } = runChecks({ dir: root, fix: true })
    expect(fixedFiles).toEqual(['a.md'])
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe(
      '---\ntitle: A\n---\n# A\n\nL’État «\u00A0dit\u00A0»\u00A0: rien\u202F? [ici](/b/)\n',
    )
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['liens-internes', 'textes-de-lien'])
  })

  it('runs only the rules asked for, and refuses unknown ones', () => {
    write('a.md', '[ici](/b/)')
    const { findings } = runChecks({ dir: root, only: ['textes-de-lien'] })
    expect(findings.map(({ rule }) => rule)).toEqual(['textes-de-lien'])
    expect(() => runChecks({ dir: root, only: ['rien'] })).toThrow('Règle inconnue : rien')
  })

  it('refuses a folder that does not exist', () => {
    expect(() => runChecks({ dir: path.join(root, 'absent') })).toThrow('n’existe pas')
  })
})
