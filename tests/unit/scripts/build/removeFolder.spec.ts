import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeFolder } from '../../../../scripts/build/removeFolder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'remove-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('removes all that a folder holds, and nothing that it links to', async () => {
  const kept = path.join(root, 'kept')
  const dir = path.join(root, 'dir')
  mkdirSync(kept)
  writeFileSync(path.join(kept, 'page.html'), 'kept')
  mkdirSync(path.join(dir, 'a/b/empty'), { recursive: true })
  for (let rank = 0; rank < 20; rank += 1) writeFileSync(path.join(dir, `a/b/${rank}.html`), '')
  symlinkSync(kept, path.join(dir, 'a/folder'))
  symlinkSync(path.join(kept, 'page.html'), path.join(dir, 'file'))
  symlinkSync('nowhere', path.join(dir, 'broken'))
  await removeFolder(dir)
  expect(existsSync(dir)).toBe(false)
  expect(readFileSync(path.join(kept, 'page.html'), 'utf8')).toBe('kept')
})

it('leaves a folder that is not there', async () => {
  await expect(removeFolder(path.join(root, 'missing'))).resolves.toBeUndefined()
})
