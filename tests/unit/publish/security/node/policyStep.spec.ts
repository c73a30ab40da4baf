import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { App } from 'vuepress/core'
import { runSteps } from '../../../../../.vuepress/publish/runSteps.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logger } from 'vuepress/utils'
import { policyStep } from '../../../../../.vuepress/publish/security/node/policyStep.ts'

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
const listInlineTexts = async () => ({ scripts: ['load()', '{}'], styles: ['a{}'] })
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
  const step = policyStep({ site, listInlineTexts, projectDir: tmpdir() })
  await runSteps(app, [{ ...step, reason: 'test' }])
}

describe('policyStep', () => {
  it('allows the texts that the site writes, and no other', async () => {
    await generate({
      'index.html': '<style>a{}</style><script>load()</script>',
      'guide/a/index.html': '<script type="application/ld+json">{"a":1}</script>',
      'assets/a.js': '<script>not a page</script>',
    })
    const policy = read('_headers')
    const count = (directive: string): number =>
      new RegExp(`${directive} ([^;]*)`).exec(policy)![1]!.match(/sha256-/g)!.length
    expect([count('script-src'), count('style-src')]).toEqual([2, 1])
  })

  it('stops on any other script or style, and names the pages by their source', async () => {
    const failure = generate({
      'guide/a/index.html': `<script>load()</script><script>${'x'.repeat(500)}</script>`,
      '404.html': '<script src="https://elsewhere.example/a.js"></script>',
      'index.html': '<style>b{}</style>',
      'assets/b.html': '<script type="module">go()</script>',
    })
    await expect(failure).rejects.toThrow(/^4 erreurs/)
    const message = String(await failure.catch((error: unknown) => error))
    expect(message).toMatch(
      /guide\/1-a\.md : la page publiée contient un <script> que le site n’écrit pas : « x{80}… »/,
    )
    expect(message).toContain('404.html : ')
    expect(message).toContain('https://elsewhere.example/a.js')
    expect(message).toContain('index.html : la page publiée contient un <style>')
    expect(message).toContain('assets/b.html : ')
    expect(() => read('_headers')).toThrow('ENOENT')
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
