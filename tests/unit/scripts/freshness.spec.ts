import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

it('lists pages by age and says which to read again', () => {
  const dir = makeFolder({
    'g/README.md': '---\ntitle: Récent\nverifiedOn: 2099-01-01\n---\n',
    'g/1.md': '---\ntitle: Ancien\nverifiedOn: 2020-01-01\n---\n\n[[CRPA R. 321-5]]\n',
    'g/2.md': '---\ntitle: Neuf\nwrittenOn: 2099-01-01\n---\n',
  })
  const { status, out } = runScript('freshness', dir)
  expect(status).toBe(0)
  expect(out.indexOf('g/1.md')).toBeLessThan(out.indexOf('g/README.md'))
  expect(out).toMatch(/2020-01-01 .* g\/1\.md {2}Ancien {2}à relire/)
  expect(out).toContain('3 pages, dont 1 à relire (plus de 18 mois')
  expect(out).toContain('et 1 jamais vérifiées')
  expect(out).toMatch(/g\/1\.md:6 {2}« CRPA, art\. R\. 321-5 » a changé le 1er juillet 2024/)
  expect(out).toContain('Base LEGI du 2026-03-27 : rien à dire des changements postérieurs')
})
