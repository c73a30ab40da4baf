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

it('lists pages by the role that answers for them, as a table, for a program and for an agenda', () => {
  const dir = makeFolder({
    'g/README.md': '---\ntitle: Guide\nowner: Équipe juridique\nverifiedOn: 2025-01-31\n---\n',
    'g/1.md': `---\ntitle: "Un, deux ; ${'é'.repeat(60)}"\nverifiedOn: 2025-02-01\n---\n`,
    'h/1.md': '---\ntitle: Seul\nwrittenOn: 2025-03-01\n---\n',
  })
  const table = runScript('freshness', dir).out
  const places = ['Équipe juridique\n', 'g/README.md', 'g/1.md', 'Sans responsable\n', 'h/1.md']
  const found = places.map((text) => table.indexOf(text))
  expect(found).toEqual([...found].sort((a, b) => a - b))
  expect(found).not.toContain(-1)

  const json = JSON.parse(
    runScript('freshness', dir, '--json', '--owner', 'Équipe juridique').out,
  ) as object[]
  expect(json).toMatchObject([
    { file: 'g/README.md', owner: 'Équipe juridique', reviewBy: '2026-07-31' },
    { file: 'g/1.md', owner: 'Équipe juridique', reviewBy: '2026-08-01' },
  ])

  const ics = runScript('freshness', dir, '--ics').out
  expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3)
  expect(ics).toContain('DTSTART;VALUE=DATE:20260731\r\nDTEND;VALUE=DATE:20260801\r\n')
  expect(ics).toContain('CATEGORIES:Équipe juridique\r\n')
  const lines = ics.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(ics.replaceAll('\r\n ', '')).toContain(`SUMMARY:Relire : Un\\, deux \\; ${'é'.repeat(60)}`)
})
