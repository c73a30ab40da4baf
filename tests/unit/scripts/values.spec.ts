import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

const VALUES = `silence:
  value: un mois
  what: délai du silence
  article: CRPA R. 311-13
  writtenOn: 2026-11-27
  words: [silence]
jamais:
  value: deux mois
  what: délai que personne ne cite
  article: CRPA R. 343-1
  writtenOn: 2026-11-27
`

const FILES = {
  'valeurs.yml': VALUES,
  'g/README.md':
    '---\ntitle: Guide\ndescription: Un mois de silence\n---\n\nSous [[valeur silence]].\n',
  'g/1.md':
    '# Un\n\nSous [[valeur silence]],\nou [[valeur silence en chiffres]].\n\nUn mois de silence.\n',
  'g/2.md': '# Deux\n\n`[[valeur silence]]`\n',
  'g/d.yml': 'add: "[[valeur silence]]"\n',
  'g/d.svg': '<svg><text>silence</text>\n<text>un mois</text></svg>\n',
}

it('lists the pages and the lines that cite a value, and those where it is written in full', () => {
  const { status, out } = runScript('values', '--folder', makeFolder(FILES), 'silence')
  expect(status).toBe(0)
  const [cited = '', copied = ''] = out.split('En toutes lettres')
  expect(cited).toContain('silence : un mois\n  délai du silence\n  CRPA R. 311-13, écrite le 27')
  for (const place of ['g/README.md:6\n', 'g/1.md:3, 4\n', 'g/d.yml:1\n'])
    expect(cited).toContain(place)
  expect(cited).not.toContain('g/2.md')
  for (const place of ['g/README.md:3\n', 'g/1.md:6\n', 'g/d.svg:2'])
    expect(copied).toContain(place)
})

it('counts the pages of every value, and gives all of it to a program', () => {
  const dir = makeFolder(FILES)
  expect(runScript('values', '--folder', dir).out).toMatch(
    /^silence +un mois +3 .*\njamais +deux mois +0 /,
  )
  const uses = JSON.parse(runScript('values', '--folder', dir, '--json').out) as object[]
  expect(uses).toMatchObject([
    { value: { id: 'silence' }, citations: [{ file: 'g/1.md', line: 3 }, {}, {}, {}] },
    { value: { id: 'jamais' }, citations: [] },
  ])
})

it('names the nearest value, and says that a folder has none', () => {
  const { status, err } = runScript('values', '--folder', makeFolder(FILES), 'silense')
  expect(status).toBe(1)
  expect(err).toContain('Vouliez-vous dire « silence » ?')
  const { out } = runScript('values', '--folder', makeFolder({ 'g/README.md': '# Guide\n' }))
  expect(out).toContain('n’a pas de fichier valeurs.yml')
})
