import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Redirect } from '../../../../../.vuepress/model/site/readRedirects.ts'
import { type HostName, writeHostFiles } from '../../../../../scripts/build/hosts/writeHostFiles.ts'

const REDIRECTS = [
  { from: '/ancienne.html', to: '/nouvelle/', file: 'netlify.toml', line: 1 },
  { from: '/vieux/dossier', to: '/nouvelle/', file: 'netlify.toml', line: 5 },
  { from: '/pdf/*', to: '/pdf/', file: 'netlify.toml', line: 9 },
  { from: '/perdu/*', to: '/', file: 'netlify.toml', line: 13 },
]

const TOML = `[[headers]]
  for = "/*"
  [headers.values]
    X-Content-Type-Options = "nosniff"
[[headers]]
  for = "/assets/*"
  [headers.values]
    Cache-Control = "public, immutable"
`

const run = async (host: HostName, base = '/', redirects: readonly Redirect[] = REDIRECTS) => {
  const root = mkdtempSync(path.join(tmpdir(), 'host-'))
  const dest = path.join(root, 'dist')
  mkdirSync(path.join(dest, 'pdf'), { recursive: true })
  writeFileSync(path.join(dest, 'pdf/index.html'), '<p>PDF</p>')
  writeFileSync(path.join(dest, '_headers'), '/*\n  Content-Security-Policy: default-src none\n')
  const configFile = path.join(root, 'netlify.toml')
  writeFileSync(configFile, TOML)
  const beside = await writeHostFiles({
    host,
    dest,
    base,
    lang: 'fr',
    redirects,
    configFile,
  })
  const read = (name: string): string => readFileSync(path.join(dest, name), 'utf8')
  return { root, dest, beside, read, files: readdirSync(dest).sort() }
}

describe('writeHostFiles', () => {
  it('adds nothing for Netlify, which reads netlify.toml', async () => {
    expect((await run('netlify')).files).toEqual(['_headers', 'pdf'])
  })

  it('tells Cloudflare every header, and no rule that would hide a file', async () => {
    const { read } = await run('cloudflare', '/sous/')
    expect(read('_redirects').trim().split('\n')).toEqual([
      '/sous/ancienne.html /sous/nouvelle/ 301',
      '/sous/vieux/dossier /sous/nouvelle/ 301',
      '/sous/perdu/* /sous/ 301',
    ])
    expect(read('_headers')).toContain('/sous/*\n')
    expect(read('_headers')).toMatch(/default-src none[\s\S]*nosniff/i)
  })

  it('writes an address with spaces and accents as one word', async () => {
    const rules = [{ from: '/été 1.html', to: '/l%27été%201/', file: 'site.yml', line: 1 }]
    const { read } = await run('cloudflare', '/', rules)
    expect(read('_redirects')).toBe('/%C3%A9t%C3%A9%201.html /l%27%C3%A9t%C3%A9%201/ 301\n')
    const apache = (await run('apache', '/', rules)).read('.htaccess')
    expect(apache).toContain('RewriteRule ^été\\ 1\\.html/?$ ')
  })

  it('writes a page at each old address where a host knows no rules', async () => {
    const { read, files } = await run('github', '/sous/')
    expect(files).toContain('.nojekyll')
    expect(read('ancienne.html')).toContain('url=/sous/nouvelle/')
    expect(read('vieux/dossier/index.html')).toContain('href="/sous/nouvelle/"')
    expect(files).not.toContain('perdu')
    expect(read('pdf/index.html')).toBe('<p>PDF</p>')
  })

  it('writes no page where the site has a file, or a file in place of its folder', async () => {
    const file = 'site.yml'
    const rules = ['/pdf/', '/a.html', '/a.html/b/', '/pdf/index.html/c/'].map((from, line) => ({
      ...{ from, to: '/', file, line },
    }))
    const { read, files } = await run('github', '/', rules)
    expect(files).toEqual(['.nojekyll', '_headers', 'a.html', 'pdf'])
    expect(read('pdf/index.html')).toBe('<p>PDF</p>')
  })

  it('tells Netlify the redirections of the site, whatever its file is named', async () => {
    const rules = [{ from: '/a/', to: '/b/', file: 'site.yaml', line: 1 }, ...REDIRECTS]
    expect((await run('netlify', '/', rules)).read('_redirects')).toBe('/a/ /b/ 301\n')
  })

  it('writes the rules of Apache and of nginx', async () => {
    const { read } = await run('apache', '/sous/')
    expect(read('.htaccess')).toContain(
      'RewriteRule ^ancienne\\.html/?$ /sous/nouvelle/ [R=301,NE,L]',
    )
    expect(read('.htaccess')).toContain('Header always set Content-Security-Policy')
    const { beside, files } = await run('nginx', '/sous/')
    expect(files).toEqual(['_headers', 'pdf'])
    expect(beside['nginx.conf']).toContain('if ($uri ~ "^/sous/perdu(?:/.*)?/?$")')
    expect(beside['nginx.conf']).toContain('add_header X-Content-Type-Options "nosniff" always;')
  })
})
