import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createLiveChecker } from '../../../../../../.vuepress/plugins/checks/node/live/createLiveChecker.ts'

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
  expect(run()).toEqual({})
  write('b.md', '## Autre')
  expect(run()).toMatchObject({ '/a/': [{ file: 'a.md', line: 7, rule: 'ancres' }] })
  rmSync(dir, { recursive: true })
})
