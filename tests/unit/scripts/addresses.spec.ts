import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

it('records addresses and anchors beside the folder, and keeps those that leave', () => {
  const root = makeFolder({ 'docs/g/README.md': '# G\n\n## Un\n' })
  const read = (): unknown => JSON.parse(readFileSync(path.join(root, 'addresses.json'), 'utf8'))
  const { status, out } = runScript('addresses', path.join(root, 'docs'))
  expect(status).toBe(0)
  expect(out).toContain('1 adresses, 1 ancres')
  expect(read()).toEqual({ addresses: { '/g/': ['un'] }, moved: {} })
  writeFileSync(path.join(root, 'docs/g/README.md'), '# G\n\n## Deux\n')
  runScript('addresses', path.join(root, 'docs'))
  expect(read()).toEqual({ addresses: { '/g/': ['deux', 'un'] }, moved: {} })
  expect(runScript('addresses', path.join(root, 'docs')).out).toContain('rien de nouveau')
})
