import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createJudge } from '../../../../.vuepress/checks/node/judge.ts'

const SITE = {
  'page.md': `---
title: Page
---

# Page

<!--@include: ./part.txt-->

![Un plan du quartier](./plan.svg)

::: graphique Un titre de graphique
- fichier : /data.csv
- forme : barres
- étiquette : \`a\`
- valeur : \`b\`
- unité : entrées

Données inventées.
:::
`,
  'part.txt': 'Une part.\n',
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>',
  'public/data.csv': 'a,b\nx,1\ny,2\n',
}

const write = (dir: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), text)
  }
}

it.each([
  ['a text that it includes', { 'part.txt': '<script>alert(1)</script>\n' }],
  ['the data of its drawing', { 'public/data.csv': 'a,b\nx,un\ny,deux\n' }],
  ['an image', { 'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' }],
])('judges a page again when %s has changed, as a new judge does', (_what, change) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'judge-'))
  const folders = { dir, publicDirs: [path.join(dir, 'public')], wordFiles: [] }
  write(dir, SITE)
  const judge = createJudge(folders)
  const before = judge.judge().findings
  write(dir, change)
  const after = judge.judge().findings
  expect(after).not.toEqual(before)
  expect(after).toEqual(createJudge(folders).judge().findings)
})
