import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolvePreview } from '../../../../scripts/build/resolvePreview.ts'

let root: string
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.fr', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const commit = (message: string): void => {
  git('add', '-A')
  git('commit', '-qm', message)
}
const resolve = (env: NodeJS.ProcessEnv, branch = 'main') =>
  resolvePreview({ source: path.join(root, 'docs'), projectDir: root, branch, env })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'preview-'))
  git('init', '-q', '-b', 'main')
  for (const name of ['README', 'droit/1-gardé', 'droit/2-revu', 'droit/3-retiré'])
    write(`docs/${name}.md`, `# ${name}\n`)
  commit('first')
  git('checkout', '-qb', 'essai')
  write('docs/droit/2-revu.md', '# Revu\n')
  write('docs/droit/4-été.md', '# Été\n')
  write('docs/droit/image.svg', '<svg/>')
  write('README.md', 'code')
  rmSync(path.join(root, 'docs/droit/3-retiré.md'))
  commit('second')
  // The published branch has gone on: its changes are not those of the preview.
  git('checkout', '-q', 'main')
  write('docs/README.md', '# Ailleurs\n')
  commit('third')
  git('checkout', '-q', 'essai')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('resolvePreview', () => {
  it.each(['deploy-preview', 'branch-deploy'])('lists the pages that a %s changes', (CONTEXT) => {
    expect(resolve({ CONTEXT, HEAD: 'essai' })).toEqual({
      name: 'essai',
      changes: [
        { file: 'droit/2-revu.md', kind: 'changed' },
        { file: 'droit/3-retiré.md', kind: 'removed' },
        { file: 'droit/4-été.md', kind: 'added' },
      ],
    })
  })

  it('names the proposal', () => {
    expect(resolve({ CONTEXT: 'deploy-preview', HEAD: 'essai', REVIEW_ID: '7' })?.name).toBe(
      'essai (proposition 7)',
    )
  })

  it('knows nothing of the changes where the published branch cannot be found', () => {
    expect(resolve({ CONTEXT: 'branch-deploy' }, 'absente')?.changes).toBeNull()
  })

  it.each(['production', 'dev', undefined])('is no preview with CONTEXT=%s', (CONTEXT) => {
    expect(resolve({ CONTEXT })).toBeUndefined()
  })
})
