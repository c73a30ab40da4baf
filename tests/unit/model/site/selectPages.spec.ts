import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { tinyglobby } from 'vuepress/utils'
import { walkFolder } from '../../../../.vuepress/lib/walkFolder.ts'
import { pagePatterns, selectPages } from '../../../../.vuepress/model/site/selectPages.ts'

it('index.md is the page beside a README, and notices of a repository are not pages', () => {
  const files = [
    'README.md',
    'index.md',
    'a/README.md',
    'a/contributing.md',
    'LICENSE.md',
    'SUMMARY.md',
    '.gitbook/includes/x.md',
  ]
  expect(selectPages(files).pages).toEqual(['index.md', 'a/README.md', 'a/contributing.md'])
  expect(selectPages(files).leftOut).toContainEqual({ file: 'README.md', reason: 'index' })
  expect(pagePatterns(['a[1]/README.md', 'a[1]/index.md'])).toContain('!a\\[1\\]/README.md')
})

it('VuePress follows no link out of the folder, and finds a page by the name of a link to another', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'pages-'))
  for (const folder of ['a', 'c']) mkdirSync(path.join(dir, folder))
  for (const file of ['a/vrai.md', 'c/d.md']) writeFileSync(path.join(dir, file), '# Vrai\n')
  symlinkSync('/etc/hostname', path.join(dir, 'a/lien.md'))
  symlinkSync('a/vrai.md', path.join(dir, 'b.md'))
  symlinkSync('.', path.join(dir, 'boucle'))
  symlinkSync('c', path.join(dir, 'dossier'))
  const { files, links } = walkFolder(dir)
  const found = await tinyglobby.glob(pagePatterns(files, links), { cwd: dir })
  expect(found.sort()).toEqual(['a/vrai.md', 'b.md', 'c/d.md'])
})
