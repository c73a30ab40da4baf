import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMarkdown } from 'vuepress/markdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectPath } from '../../../../../.vuepress/lib/inspectPath.ts'
import {
  safeHtmlMarkdown,
  type SafeHtmlEnv,
} from '../../../../../.vuepress/rules/safe-html/node/safeHtmlMarkdown.ts'

let root: string
const at = (file: string): string => path.join(root, file)

/** What VuePress makes of a page: its HTML, the files that it has read, and what was reported. */
const render = (...lines: string[]) => {
  const env: SafeHtmlEnv & { filePath: string; importedFiles?: string[] } = {
    filePath: at('docs/g/1.md'),
    filePathRelative: 'g/1.md',
  }
  const md = createMarkdown().use(safeHtmlMarkdown, {
    findFile: (file: string) => inspectPath(at('docs'), file),
  })
  const html = md.render(lines.join('\n'), env)
  return { html, read: env.importedFiles ?? [], problems: env.problems ?? [] }
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'code-'))
  mkdirSync(at('docs/g/dossier.js'), { recursive: true })
  mkdirSync(at('docs/.git'))
  writeFileSync(at('docs/g/1.md'), '')
  writeFileSync(at('docs/g/exemple.js'), 'const a = "EXEMPLE"\n')
  writeFileSync(at('secret.js'), 'SECRET')
  writeFileSync(at('docs/.git/config.txt'), 'SECRET')
  symlinkSync(at('secret.js'), at('docs/g/lien.js'))
  symlinkSync(root, at('docs/ailleurs'))
  symlinkSync('exemple.js', at('docs/g/bon-lien.js'))
  symlinkSync('../.git/config.txt', at('docs/g/cache.txt'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the code that a page imports', () => {
  it.each(['./exemple.js', './bon-lien.js'])('is shown when it is of the guides: %s', (file) => {
    const { html, problems } = render(`@[code](${file})`)
    expect(html).toContain('EXEMPLE')
    expect(problems).toEqual([])
  })

  it.each([
    './lien.js',
    '../ailleurs/secret.js',
    '../../secret.js',
    './cache.txt',
    '../.git/config.txt',
    './dossier.js',
    './absent.js',
  ])('is never read otherwise: %s', (file) => {
    for (const before of ['', '> ', '- '])
      expect(render('Un', '', `${before}@[code{1-2} js](${file})`)).toMatchObject({
        html: expect.not.stringMatching(/SECRET|File not found/),
        read: [],
        problems: [{ bodyLine: 3 }],
      })
  })
})
