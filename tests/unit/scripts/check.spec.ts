import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { makeFolder, runScript } from './runScript.ts'

// Each command is a process of its own, that a busy machine is slow to start.
vi.setConfig({ testTimeout: 120_000 })

const PAGE = '---\ntitle: A\n---\n# A\n'

describe('npm run check', () => {
  it('ends well on a folder without errors, warnings or not', () => {
    const { status, out } = runScript('check', makeFolder({ 'a.md': `${PAGE}\nQuoi ?\n` }))
    expect(status).toBe(0)
    expect(out).toContain('a.md:6:5  à revoir')
    expect(out).toContain('0 erreur et 1 point à revoir dans 1 fichier.')
  })

  it('ends with 1 on errors, and on warnings when asked', () => {
    expect(runScript('check', makeFolder({ 'a.md': '[ici](/b/)' })).status).toBe(1)
    const dir = makeFolder({ 'a.md': `${PAGE}\nQuoi ?\n` })
    expect(runScript('check', dir, '--strict').status).toBe(1)
  })

  it('writes JSON and nothing else', () => {
    const dir = makeFolder({ 'a.md': `${PAGE}\n[ici](/b/)\n` })
    const { out } = runScript('check', dir, '--format', 'json', '--only', 'textes-de-lien')
    expect(JSON.parse(out)).toEqual([
      {
        file: 'a.md',
        line: 6,
        column: 1,
        rule: 'textes-de-lien',
        severity: 'warning',
        message: 'Le lien « ici » ne dit pas où il mène.',
        suggestion: expect.any(String),
      },
    ])
  })

  it('writes commands of GitHub', () => {
    const dir = makeFolder({ 'a.md': `${PAGE}\n[ici](/b/)\n` })
    const { out } = runScript('check', dir, '--format', 'github')
    expect(out).toMatch(/^::error file=.*a\.md,line=6,col=7,title=liens-internes::Aucune page/m)
  })

  it('repairs', () => {
    const dir = makeFolder({ 'a.md': `${PAGE}\nL'eau ?\n` })
    const { status, err } = runScript('check', dir, '--fix', '--strict')
    expect(status).toBe(0)
    expect(err).toContain('Réparé : a.md')
    expect(readFileSync(path.join(dir, 'a.md'), 'utf8')).toBe(`${PAGE}\nL’eau\u202F?\n`)
  })

  it('tells wrong options without a trace of the code', () => {
    for (const options of [['/absent'], ['--faux']]) {
      const { status, err } = runScript('check', ...options)
      expect(status).toBeGreaterThan(0)
      expect(err).toMatch(/n’existe pas|inconnue?/)
      expect(err).not.toContain('.ts:')
    }
  })
})
