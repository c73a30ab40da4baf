import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  startChecker,
  type Checker,
} from '../../../../../.vuepress/checks/node/live/startChecker.ts'

let dir: string
let checker: Checker
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'process-'))
  checker = startChecker({ dir, publicDirs: [], wordFiles: [], mdxFiles: new Map() })
})
afterEach(() => {
  checker.stop()
  rmSync(dir, { recursive: true, force: true })
})

const write = (body: string): void =>
  writeFileSync(path.join(dir, 'a.md'), `---\ntitle: A\n---\n# A\n\n${body}\n`)

it('checks a folder in another process, repairs it, and sees what changed', async () => {
  write('Ceci , et [rien](/rien/).')
  const before = await checker.run()
  expect(before.findings.map(({ rule }) => rule)).toContain('liens-internes')
  expect(await checker.repair({ file: 'a.md' })).toEqual([])
  expect(readFileSync(path.join(dir, 'a.md'), 'utf8')).toContain('Ceci, et')
  write('Ceci.')
  expect((await checker.run()).findings).toEqual([])
})

it('says what went wrong, and starts again after its process has ended', async () => {
  rmSync(dir, { recursive: true })
  await expect(checker.run()).rejects.toThrow('n’existe pas')
  mkdirSync(dir)
  const asked = checker.run()
  checker.stop()
  const again = checker.run()
  await expect(asked).rejects.toThrow('Le contrôle des pages s’est arrêté.')
  expect((await again).findings).toEqual([])
})
