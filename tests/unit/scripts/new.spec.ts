import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

it('creates a guide, then a chapter in it, and writes over nothing', () => {
  const dir = makeFolder({ 'README.md': '---\nhome: true\n---\n' })
  const guide = runScript('new', '--dir', dir, 'guide', 'Données ouvertes')
  expect(guide.status).toBe(0)
  expect(guide.out).toContain('/donnees-ouvertes/')
  const chapter = runScript('new', '--dir', dir, 'chapitre', 'donnees-ouvertes', 'Choisir')
  expect(chapter.status).toBe(0)
  const file = path.join(dir, 'donnees-ouvertes/1-choisir.md')
  expect(readFileSync(file, 'utf8')).toContain('permalink: /donnees-ouvertes/choisir/')
  const again = runScript('new', '--dir', dir, 'guide', 'Données ouvertes')
  expect(again.status).toBe(1)
  expect(again.err).toContain('existe déjà')
})

it('explains itself when it is not understood', () => {
  const dir = makeFolder({})
  for (const words of [
    ['page', 'A'],
    ['chapitre', 'a'],
  ]) {
    const { status, err } = runScript('new', '--dir', dir, ...words)
    expect(status).toBe(1)
    expect(err).toContain('npm run new -- guide')
  }
  expect(existsSync(path.join(dir, 'a'))).toBe(false)
})
