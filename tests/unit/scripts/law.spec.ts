import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

const FIXTURE = path.resolve(import.meta.dirname, '../../__fixtures__/droit')
const inFixture = (file: string): string => path.join(FIXTURE, file)

it('tells which cited articles changed, before and after, and the pages to read again', () => {
  const { status, out } = runScript(
    'law',
    '--avant',
    inFixture('avant.json'),
    '--apres',
    inFixture('apres.json'),
    '--dir',
    inFixture('docs'),
  )
  expect(status).toBe(0)
  expect(out).toContain(
    'CRPA L. 1-1 : nouvelle version, en vigueur le 1er mai 2026 (loi n° 2026-999 du 2 avril 2026, art. 3)',
  )
  expect(out).toMatch(
    /avant :\n {4}Le délai est de deux mois\.\n {2}après :\n {4}Le délai est d’un mois\./,
  )
  expect(out).toContain('à relire : guide/1-suite.md, guide/2-dessin.md, guide/README.md')
  expect(out).toContain('CRPA L. 1-3 : texte corrigé, même version')
  expect(out).toContain('CRPA L. 1-5 : article absent de la nouvelle base')
  expect(out).not.toContain('CRPA L. 1-2')
  expect(out).not.toContain('CRPA L. 1-4')
  expect(out).toContain('4 articles changés, dont 3 cités')
})
