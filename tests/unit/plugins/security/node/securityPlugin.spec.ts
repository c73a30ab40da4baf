import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App } from 'vuepress/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logger } from 'vuepress/utils'
import { securityPlugin } from '../../../../../.vuepress/plugins/security/node/securityPlugin.ts'

let dest: string
beforeEach(() => {
  dest = mkdtempSync(path.join(tmpdir(), 'security-'))
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767323045')
})
afterEach(() => {
  rmSync(dest, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const read = (name: string): string => readFileSync(path.join(dest, name), 'utf8')
const generate = async (files: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dest, name)), { recursive: true })
    writeFileSync(path.join(dest, name), text)
  }
  const pages = [
    { htmlFilePath: path.join(dest, 'guide/a/index.html'), filePathRelative: 'guide/1-a.md' },
    { htmlFilePath: path.join(dest, '404.html'), filePathRelative: null },
  ]
  const app = { pages, dir: { dest: (...p: string[]) => path.join(dest, ...p) } } as unknown as App
  const site = { url: 'https://guides.example', email: 'a@guides.example' }
  const plugin = securityPlugin({ site, projectDir: tmpdir() })
  await (plugin.onGenerated as (app: App) => Promise<void>)(app)
}

describe('securityPlugin', () => {
  it('allows the inline texts of all pages, each once', async () => {
    await generate({
      'index.html': '<style>a{}</style><script>x</script>',
      'guide/a/index.html': '<style>a{}</style><script>y</script>',
      'assets/a.js': '<script>not a page</script>',
    })
    const policy = read('_headers')
    const count = (directive: string): number =>
      new RegExp(`${directive} ([^;]*)`).exec(policy)![1]!.match(/sha256-/g)!.length
    expect([count('script-src'), count('style-src')]).toEqual([2, 1])
  })

  it('completes the headers that the site brings', async () => {
    await generate({ 'index.html': '', _headers: '/a\n  X-A: 1\n' })
    expect(read('_headers')).toMatch(/^\/a\n {2}X-A: 1\n\n\/\*\n {2}Content-Security-Policy/)
  })

  it('names, by their source, all the pages that the policy leaves something out of', async () => {
    const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {})
    await generate({
      'guide/a/index.html': '<p style="color:red">',
      '404.html': '<p onclick="x()">',
      'imprimer.html': '<p style="x">',
    })
    const message = String(warn.mock.calls[0]![0])
    expect(message).toMatch(/^3 erreurs/)
    expect(message).toContain('guide/1-a.md : la page publiée contient <p style="color:red">')
    expect(message).toContain('404.html : ')
    expect(message).toContain('imprimer.html : ')
    expect(read('_headers')).toContain('Content-Security-Policy')
  })

  it('says where to report a flaw', async () => {
    await generate({ 'index.html': '' })
    expect(read('.well-known/security.txt')).toContain('Contact: mailto:a@guides.example')
  })

  it('writes no expiry date that it would have to invent', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    vi.stubEnv('SOURCE_DATE_EPOCH', '')
    await generate({ 'index.html': '' })
    expect(() => read('.well-known/security.txt')).toThrow('ENOENT')
    expect(warn.mock.calls.flat().join(' ')).toContain('security.txt n’est pas écrit')
  })
})
