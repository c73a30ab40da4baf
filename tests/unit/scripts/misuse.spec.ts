import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

const root = makeFolder({
  'docs/a.md': '# A\n',
  'a.json': '{',
  'b.json': '{}',
  't.csv': 'a;b\n1;2\n',
  'vide/.gitkeep': '',
})
const at = (file: string): string => path.join(root, file)
const docs = at('docs')

it.each([
  ['search', ['--source', docs, '--queries', at('absent.json')], 'absent.json » n’existe pas.'],
  ['search', ['--source', docs, '--queries', at('a.json')], 'a.json » n’est pas du JSON'],
  ['law', ['--avant', at('b.json'), '--apres', at('b.json')], 'n’a pas la forme de'],
  ['check', [at('t.csv')], 't.csv n’est pas un dossier.'],
  ['check', [docs, '--built', at('absent')], 'absent n’existe pas.'],
  ['check', [docs, '--built', at('vide')], 'le site n’y est pas construit.'],
  ['dev', [at('t.csv')], 't.csv n’est pas un dossier.'],
  ['dev', [docs, '--port', 'abc'], '« abc » n’est pas un port.'],
  ['preview', [docs, '8080', 'x'], '« x » est en trop.'],
  ['addresses', [docs, docs], 'Un seul dossier à la fois'],
  ['import', [docs, '--vers', at('neuf'), '--rapport', at('absent/r.md')], 'r.md » n’existe pas.'],
  ['verifier', [at('absent.csv')], 'absent.csv » n’existe pas.'],
  ['verifier', [at('t.csv'), '--reparer', at('absent/c.csv')], 'c.csv » n’existe pas.'],
])('%s %j says in French what is wrong', (name, options, told) => {
  const { status, err } = runScript(name, ...options)
  expect(err).toContain(told)
  expect(err).not.toMatch(/E[A-Z]{4,}:|\n {4}at /)
  expect(status).toBe(1)
})
