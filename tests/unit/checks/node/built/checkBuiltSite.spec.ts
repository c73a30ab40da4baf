import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBuiltSite } from '../../../../../.vuepress/checks/node/built/checkBuiltSite.ts'
import {
  parseBuiltPage,
  readBuiltSite,
} from '../../../../../.vuepress/checks/node/built/readBuiltSite.ts'

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><title>T</title></head><body><main>${body}</main></body></html>`

const check = (body: string, others: Record<string, string> = {}) => {
  const pages = Object.entries({ 'guide/index.html': page(body), ...others }).map(([file, html]) =>
    parseBuiltPage(file, html),
  )
  const site = {
    pages: pages.slice(0, 1),
    pagesByFile: new Map(pages.map((built) => [built.file, built])),
    files: new Set([...Object.keys(others), 'guide/index.html', 'a.svg']),
  }
  const redirects = [{ from: '/vieux/', to: '/', file: '', line: 1 }]
  return checkBuiltSite(site, { prefix: '../dist/', redirects }).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
}

describe('the built site', () => {
  it('is made of valid pages', () => {
    expect(check('<h1 id="x">T</h1><p>Texte</p>')).toEqual([])
    expect(check('<h1 id="x">T</h1>\n<p id="x">Texte</p>')).toEqual([
      expect.stringMatching(
        /^\.\.\/dist\/guide\/index\.html:2:\d+ HTML produit : deux éléments ont le même/,
      ),
    ])
  })

  it('leads to files, anchors and redirections that exist', () => {
    expect(
      check(
        '<h1 id="h">T</h1><a href="/b/#ici">b</a> <a href="../b/?x#ici">b</a> <a href="#h">h</a> <a href="/c">c</a> <a href="/vieux/">v</a> <a href="https://x.fr">x</a> <a href="/guide/#%C3%A9">é</a><i id="é"></i> <img src="/a.svg" alt="">',
        { 'b/index.html': page('<p id="ici">x</p>'), 'c.html': page('') },
      ),
    ).toEqual([])
  })

  it('has no dead link and no dead anchor', () => {
    const findings = check(
      '<h1>T</h1><a href="/rien/">r</a><a href="/guide/#rien">a</a><script>"<a href=\\"/x/\\">"</script>',
    )
    expect(findings).toEqual([
      expect.stringContaining('n’a rien à l’adresse « /rien/ »'),
      expect.stringContaining('/guide/index.html n’a pas d’élément « #rien »'),
    ])
  })
})

describe('readBuiltSite', () => {
  it('reads every file of the folder', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'dist-'))
    mkdirSync(path.join(dir, 'a'))
    writeFileSync(path.join(dir, 'a/index.html'), '<p id="x">')
    writeFileSync(path.join(dir, '_headers'), '')
    const site = readBuiltSite(dir)!
    expect([...site.files].sort()).toEqual(['_headers', 'a/index.html'])
    expect([...site.pagesByFile.get('a/index.html')!.anchors]).toEqual(['x'])
    rmSync(dir, { recursive: true })
  })

  it('is null before the first build', () => {
    expect(readBuiltSite('/absent')).toBeNull()
  })
})
