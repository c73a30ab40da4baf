import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { runScript } from '../runScript.ts'

it('a page that was saved in another encoding is imported with its accents', () => {
  const source = mkdtempSync(path.join(tmpdir(), 'ancien-'))
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'nouveau-')), 'docs')
  writeFileSync(path.join(source, 'a.md'), Buffer.from('# Été\n\nDonnées du café.\n', 'latin1'))
  expect(runScript('import', source, '--vers', target)).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(path.join(target, 'a.md'), 'utf8')).toContain('# Été\n\nDonnées du café.')
})
