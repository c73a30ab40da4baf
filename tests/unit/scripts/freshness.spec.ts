import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

it('lists pages by age and says which to read again', () => {
  const dir = makeFolder({
    'g/README.md': '---\ntitle: Récent\nverifiedOn: 2099-01-01\n---\n',
    'g/1.md': '---\ntitle: Ancien\nverifiedOn: 2020-01-01\n---\n',
  })
  const { status, out } = runScript('freshness', dir)
  expect(status).toBe(0)
  expect(out.indexOf('g/1.md')).toBeLessThan(out.indexOf('g/README.md'))
  expect(out).toMatch(/2020-01-01 .* g\/1\.md {2}Ancien {2}à relire/)
  expect(out).toContain('2 pages, dont 1 sans vérification')
})
