import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  loadNetlifyRules,
  resolveHeaders,
} from '../../../../../tools/preview/node/loadNetlifyRules.ts'

let dest: string
beforeEach(() => {
  dest = mkdtempSync(path.join(tmpdir(), 'rules-'))
})
afterEach(() => rmSync(dest, { recursive: true }))

const load = (files: Record<string, string> = {}) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dest, name), text)
  return loadNetlifyRules({ configFile: path.join(dest, 'netlify.toml'), dest })
}

describe('loadNetlifyRules', () => {
  it('has no rule where there is no file', async () => {
    expect(await load()).toEqual({ redirects: [], headers: [] })
  })

  it('puts _redirects before netlify.toml, and 301 where no status is written', async () => {
    const { redirects } = await load({
      'netlify.toml': '[[redirects]]\nfrom = "/a"\nto = "/b/"\n',
      _redirects: '/c /d/ 302!\n',
    })
    expect(redirects.map(({ from, status, force }) => [from, status, force])).toEqual([
      ['/c', 302, true],
      ['/a', 301, false],
    ])
  })

  it('adds up the headers of _headers and netlify.toml, the last value winning', async () => {
    const { headers } = await load({
      'netlify.toml':
        '[[headers]]\nfor = "/*"\n[headers.values]\nX-A = "1"\n[[headers]]\nfor = "/assets/*"\n[headers.values]\nX-A = "2"\n',
      _headers: '/*\n  X-B: 3\n',
    })
    expect(resolveHeaders(headers, '/page/')).toEqual({ 'x-a': '1', 'x-b': '3' })
    expect(resolveHeaders(headers, '/assets/app.js')).toEqual({ 'x-a': '2', 'x-b': '3' })
  })

  it.each([
    ['netlify.toml', '[[redirects'],
    ['_redirects', '/seul'],
    ['_headers', 'X-Sans-Chemin: 1'],
  ])('refuses a mistake in %s', async (name, text) => {
    await expect(load({ [name]: text })).rejects.toThrow('Règles de Netlify illisibles')
  })

  it.each([
    ['a country', '/a /b/ 302 Country=fr'],
    ['a parameter', '/a id=:id /b/:id 301'],
    ['a domain', 'https://ancien.example/a /b/ 301'],
    ['a proxy', '/api https://api.example/ 200'],
    ['a splat in the middle', '/*/fin /b/ 301'],
  ])('refuses a redirect that depends on %s', async (_what, line) => {
    await expect(load({ _redirects: line })).rejects.toThrow('l’aperçu ne sait pas appliquer')
  })
})
