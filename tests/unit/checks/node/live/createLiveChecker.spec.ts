import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createLiveChecker } from '../../../../../.vuepress/checks/node/live/createLiveChecker.ts'

it('gives the findings of each page at its address, and sees what a change does to the others', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'direct-'))
  const write = (file: string, text: string): void => {
    writeFileSync(
      path.join(dir, file),
      `---\ntitle: T\npermalink: /${file[0]}/\n---\n# T\n\n${text}\n`,
    )
  }
  write('a.md', '[le b](/b/#partie)')
  write('b.md', '## Partie')
  const { run } = createLiveChecker({ dir, publicDirs: [], wordFiles: [] })
  expect(run()).toEqual({ findings: [], byAddress: {}, files: ['a.md', 'b.md'] })
  write('b.md', '## Autre')
  expect(run().byAddress).toMatchObject({ '/a/': [{ file: 'a.md', line: 7, rule: 'ancres' }] })
  rmSync(dir, { recursive: true })
})

it('keeps the order of the report when two pages claim one address', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'direct-'))
  for (const [file, address] of Object.entries({ a: 'x', b: 'y', c: 'x' }))
    writeFileSync(
      path.join(dir, `${file}.md`),
      `---\ntitle: T\npermalink: /${address}/\n---\n# T\n\n[rien](/rien/)\n`,
    )
  const { findings } = createLiveChecker({ dir, publicDirs: [], wordFiles: [] }).run()
  const files = findings.map(({ file }) => file)
  expect(new Set(files)).toEqual(new Set(['a.md', 'b.md', 'c.md']))
  expect(files).toEqual([...files].sort())
  rmSync(dir, { recursive: true })
})
