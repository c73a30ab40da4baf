import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HostRules, readHeaders } from '../../../../../scripts/build/hosts/hostRules.ts'
import { renderApache } from '../../../../../scripts/build/hosts/renderApache.ts'
import { renderRedirects } from '../../../../../scripts/build/hosts/renderCloudflare.ts'
import { renderNginx } from '../../../../../scripts/build/hosts/renderNginx.ts'
import { renderRedirectPage } from '../../../../../scripts/build/hosts/renderRedirectPage.ts'
import { HOSTS, writeHostFiles } from '../../../../../scripts/build/hosts/writeHostFiles.ts'
import {
  findPlace,
  writeRedirectPages,
} from '../../../../../scripts/build/hosts/writeRedirectPages.ts'
import { HOSTILE_REDIRECTS } from '../../../../support/hostileRedirects.ts'

interface Sides {
  from: string
  to: string
}

const toRules = ({ from, to }: Sides): HostRules => ({
  redirects: [{ from, to, file: 'site.yml', line: 1 }],
  headers: [],
  base: '/sous/',
})

const makeSite = (): { root: string; dest: string } => {
  const root = mkdtempSync(path.join(tmpdir(), 'host-'))
  const dest = path.join(root, 'a/b/dist')
  mkdirSync(dest, { recursive: true })
  return { root, dest }
}

const writers: Record<string, (redirect: Sides) => unknown> = {
  'Netlify and Cloudflare': (redirect) => renderRedirects(toRules(redirect), () => false),
  Apache: (redirect) => renderApache(toRules(redirect)),
  nginx: (redirect) => renderNginx(toRules(redirect)),
  'GitHub and GitLab': (redirect) =>
    writeRedirectPages({ ...toRules(redirect), ...makeSite(), lang: 'fr' }),
}

describe.each(Object.entries(writers))('the writer of %s', (_name, write) => {
  it.each(HOSTILE_REDIRECTS)('writes nothing of $from to $to', (redirect) => {
    expect(() => write(redirect)).toThrow('n’est pas publiée')
  })
})

describe.each(HOSTS)('writeHostFiles for %s', (host) => {
  it('writes nothing, in the site or out of it, of an address that leaves it', async () => {
    const { root, dest } = makeSite()
    const { redirects, base } = toRules({ from: '/../evade.html', to: '/' })
    const configFile = path.join(root, 'netlify.toml')
    await expect(
      writeHostFiles({ host, dest, base, lang: 'fr', redirects, configFile }),
    ).rejects.toThrow('n’est pas publiée')
    expect(
      (readdirSync(root, { recursive: true }) as string[]).filter((name) => /evade/.test(name)),
    ).toEqual([])
  })
})

describe('signs of the syntax of a host, in an old address', () => {
  const odd = { from: `/l'été/"x";{$1} a.html`, to: "https://élysée.example/é?q=(1)&r='x'" }
  const location = 'https://xn--lyse-9oad.example/%C3%A9?q=(1)&r=%27x%27'

  it('are one word for Netlify and Cloudflare', () => {
    expect(renderRedirects(toRules(odd), () => false)).toBe(
      `/sous/l'%C3%A9t%C3%A9/"x";{$1}%20a.html ${location} 301\n`,
    )
  })

  it('are part of the expression for Apache', () => {
    const to = location.replaceAll('%', '\\%')
    expect(renderApache(toRules(odd))).toContain(
      String.raw`RewriteRule ^l'été/"x";\{\$1\}\ a\.html/?$ ${to} [R=301,NE,L]`,
    )
  })

  it('are part of the expression for nginx', () => {
    expect(renderNginx(toRules(odd))).toContain(
      String.raw`if ($uri ~ "^/sous/l'été/\x22x\x22;\{\$1\} a\.html/?$") { return 301 "${location}"; }`,
    )
  })

  it('are part of the name of a file for GitHub and GitLab', () => {
    const { dest } = makeSite()
    writeRedirectPages({ ...toRules(odd), dest, lang: 'fr' })
    expect(existsSync(path.join(dest, odd.from))).toBe(true)
    expect(readFileSync(path.join(dest, odd.from), 'utf8')).toContain(
      'href="https://xn--lyse-9oad.example/%C3%A9?q=(1)&amp;r=%27x%27"',
    )
  })
})

describe('findPlace', () => {
  it.each(['/../evade.html', '/a/../../evade/', '/%2e%2e/evade.html'])(
    'finds none in the site for %s',
    (from) => {
      expect(() => findPlace(makeSite().dest, from)).toThrow('sort du site')
    },
  )

  it('is in the site', () => {
    expect(findPlace('/s/dist', '/..a/b')).toBe(path.resolve('/s/dist/..a/b/index.html'))
  })
})

describe('renderRedirectPage', () => {
  it('holds the policy of the other pages, before what it governs', () => {
    expect(renderRedirectPage('/guide/', 'fr')).toMatch(
      /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; [^"]*">\n<meta http-equiv="refresh"/,
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//mal.example/',
    '/\\mal.example',
    'guide/',
    '/a b',
    '/a\nb',
  ])('leads nowhere by %j', (address) => {
    expect(() => renderRedirectPage(address, 'fr')).toThrow('n’est pas une adresse')
  })

  it('escapes what HTML would read', () => {
    const html = renderRedirectPage(`/a"><script>alert('1')</script>&b`, 'en')
    expect(html).not.toContain('<script')
    expect(html).toContain(
      'href="/a&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;b"',
    )
  })
})

describe('headers', () => {
  const read = async (value: string) => {
    const configFile = path.join(makeSite().root, 'netlify.toml')
    writeFileSync(configFile, `[[headers]]\n  for = "/*"\n  [headers.values]\n    X-A = ${value}\n`)
    return readHeaders(configFile, `${configFile}.none`)
  }

  it('are refused when they would be several lines', async () => {
    await expect(read(String.raw`"a\nX-Evil: 1"`)).rejects.toThrow('« X-A »')
  })

  it('are not filled in by Apache', async () => {
    const headers = await read('"100%{HOST}e \\"x\\""')
    expect(renderApache({ redirects: [], headers, base: '/' })).toContain(
      String.raw`Header always set X-A "100%%{HOST}e \"x\""`,
    )
  })
})
