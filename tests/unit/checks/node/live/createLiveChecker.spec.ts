import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { createLiveChecker } from '../../../../../.vuepress/checks/node/live/createLiveChecker.ts'
import { repairPages } from '../../../../../.vuepress/checks/node/repair/repairPages.ts'

vi.mock(import('../../../../../.vuepress/checks/node/repair/repairPages.ts'), { spy: true })

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

it('repairs a page, and says which one would not be written the same', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'direct-'))
  const text = '# A\n\nCeci , et cela.\n'
  writeFileSync(path.join(dir, 'a.md'), text)
  const { repair } = createLiveChecker({ dir, publicDirs: [], wordFiles: [] })
  vi.mocked(repairPages).mockReturnValueOnce({ written: [], refused: ['a.md'] })
  expect(repair({ file: 'a.md' })).toEqual(['a.md'])
  expect(readFileSync(path.join(dir, 'a.md'), 'utf8')).toBe(text)
  expect(repair({ file: 'a.md' })).toEqual([])
  expect(readFileSync(path.join(dir, 'a.md'), 'utf8')).toContain('Ceci, et')
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
