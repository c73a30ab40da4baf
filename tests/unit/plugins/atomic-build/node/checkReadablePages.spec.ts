import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkReadablePages } from '../../../../../.vuepress/plugins/atomic-build/node/checkReadablePages.ts'

let source: string
beforeEach(() => {
  source = mkdtempSync(path.join(tmpdir(), 'pages-'))
})
afterEach(() => rmSync(source, { recursive: true }))

const page = (name: string, content: string) => ({
  content,
  filePath: path.join(source, name),
  filePathRelative: name,
})

describe('checkReadablePages', () => {
  it('accepts empty pages, linked pages and pages without a file', async () => {
    writeFileSync(path.join(source, 'empty.md'), '')
    symlinkSync('empty.md', path.join(source, 'link.md'))
    const pages = [page('empty.md', ''), { content: '', filePath: null, filePathRelative: null }]
    await expect(checkReadablePages({ source, pages })).resolves.toBeUndefined()
  })

  it('names a page that VuePress took for empty because it could not read it', async () => {
    const pages = [page('read.md', '# Lu'), page('gone.md', '')]
    await expect(checkReadablePages({ source, pages })).rejects.toThrow(
      'gone.md : le fichier ne peut pas être lu (ENOENT).',
    )
  })

  it('names at once the broken links and the folders that look like pages', async () => {
    mkdirSync(path.join(source, 'guide/folder.md'), { recursive: true })
    symlinkSync('/nowhere/at/all.md', path.join(source, 'guide/1-broken.md'))
    await expect(checkReadablePages({ source, pages: [] })).rejects.toThrow(
      /guide\/1-broken\.md[^]*guide\/folder\.md : porte le nom d’une page|guide\/folder\.md[^]*guide\/1-broken\.md/,
    )
  })

  it('does not look into hidden folders nor packages', async () => {
    for (const folder of ['.vuepress', 'node_modules/x']) {
      mkdirSync(path.join(source, folder), { recursive: true })
      symlinkSync('/nowhere', path.join(source, folder, 'x.md'))
    }
    await expect(checkReadablePages({ source, pages: [] })).resolves.toBeUndefined()
  })
})
