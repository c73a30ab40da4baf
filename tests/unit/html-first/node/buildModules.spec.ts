import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildModules } from '../../../../.vuepress/html-first/node/buildModules.ts'

describe('buildModules', () => {
  it('builds each module under a name with its hash, at the base of the site', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'modules-'))
    const source = path.join(dir, 'a.ts')
    writeFileSync(
      source,
      'export const wake = (): string => __WORD__\ndeclare const __WORD__: string\n',
    )
    const urls = await buildModules({
      entries: { a: source },
      base: '/base/',
      outDir: path.join(dir, 'out'),
      define: { __WORD__: '"bonjour"' },
      alias: {},
    })
    expect(urls.a).toMatch(/^\/base\/assets\/a-[\w-]+\.js$/)
    const code = readFileSync(path.join(dir, 'out', urls.a!.slice('/base/'.length)), 'utf8')
    expect(code).toContain('bonjour')
    expect(code).toMatch(/export\s*\{/)
  })
})
