import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findMissingWords, readSourceWords } from '../support/sourceWords.ts'
import { buildSite, serve, writeGuides } from './support/buildFixture.ts'
import { isNight } from '../support/isNight.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')
const ELSEWHERE = path.join(PROJECT_DIR, 'tests/__fixtures__/elsewhere')

/** Share of the words of a page that must be in it. */
const MIN_SHARE = 0.99

const LENIENT = { args: ['--souple'] }

/** Pages of a folder, and where each is built when nothing gives it another address. */
const listPages = (source: string): { file: string; built: string }[] =>
  (readdirSync(source, { recursive: true }) as string[])
    .filter(
      (file) => /\.mdx?$/.test(file) && !/(?:^|\/)\.|(?:^|\/)(?:SUMMARY|LICENSE)\.md$/.test(file),
    )
    .filter(
      (file) =>
        path.basename(file) !== 'README.md' ||
        !existsSync(path.join(source, path.dirname(file), 'index.md')),
    )
    .map((file) => ({
      file,
      built: /(?:^|\/)(?:README|_?index)\.mdx?$/.test(file)
        ? path.join(path.dirname(file), 'index.html')
        : file.replace(/\.mdx?$/, '.html').replace(/(^|\/)_/g, '$1'),
    }))

/** Every page that has less than its words, with those that it lacks. */
const findPoorPages = (source: string, locate: (file: string, built: string) => string): string[] =>
  listPages(source).flatMap(({ file, built }) => {
    const text = readFileSync(path.join(source, file), 'utf8')
    const missing = findMissingWords(text, readFileSync(locate(file, built), 'utf8'))
    const share = 1 - missing.length / Math.max(1, readSourceWords(text).length)
    return share < MIN_SHARE ? [`${file}: ${missing.join(' ')}`] : []
  })

const readAll = (dest: string, pattern: RegExp): string =>
  (readdirSync(dest, { recursive: true }) as string[])
    .filter((file) => pattern.test(file) && statSync(path.join(dest, file)).isFile())
    .map((file) => readFileSync(path.join(dest, file), 'utf8'))
    .join('\n')

/** Each system at night; by day, those that are least like ours. */
const PUBLISHED = isNight
  ? ['gitbook', 'vuepress-1', 'vuepress-2', 'vitepress', 'docusaurus']
  : ['gitbook', 'vitepress', 'docusaurus']
/** What tells one system from another is read by the same code, tried above. */
const IMPORTED = isNight ? PUBLISHED : ['docusaurus']

for (const name of PUBLISHED) {
  const source = path.join(ELSEWHERE, name)

  test(`a folder of ${name} is published as it comes, with its words, under a base`, async () => {
    const { code, output, dest } = await buildSite(source, undefined, {
      args: ['--souple', '--base', '/sous/dossier/'],
    })
    expect(code, output).toBe(0)
    expect(output).toContain('# À revoir')
    expect(findPoorPages(source, (_file, built) => path.join(dest, built))).toEqual([])
    const pages = readAll(dest, /\.html$/)
    const outside = pages.match(/(?:href|src|action)="\/(?!sous\/dossier\/)[^"]*"/g) ?? []
    expect(outside).toEqual([])
    expect(pages).not.toMatch(/<iframe|<video|onclick|@click="|javascript:/)
    expect(pages).not.toContain('non publié')
  })
}

for (const name of IMPORTED) {
  const source = path.join(ELSEWHERE, name)

  test(`a folder of ${name} is imported, once, with its words`, async () => {
    const target = path.join(await mkdtemp(path.join(tmpdir(), 'guides-import-')), 'docs')
    const run = (): string =>
      execFileSync(process.execPath, ['scripts/import.ts', source, '--vers', target], {
        cwd: PROJECT_DIR,
        encoding: 'utf8',
      })
    const first = run()
    expect(run(), 'the second time changes nothing').toBe(first)
    const { code, output, dest } = await buildSite(target, undefined, LENIENT)
    expect(code, output).toBe(0)
    const poor = findPoorPages(source, (_file, built) =>
      // Here an address has no spaces.
      [built, built.replace(/\.html$/, '/index.html').replaceAll(' ', '-')]
        .map((candidate) => path.join(dest, candidate))
        .find((candidate) => existsSync(candidate))!,
    )
    expect(poor).toEqual([])
    // Old addresses lead to the new ones.
    const redirects = readFileSync(path.join(dest, '_redirects'), 'utf8').trim().split('\n')
    for (const rule of redirects) {
      const [, to = ''] = rule.split(' ')
      expect(existsSync(path.join(dest, decodeURI(to), 'index.html')), rule).toBe(true)
    }
  })
}

test('nothing outside of a folder is published, and nothing of it runs', async () => {
  const source = await writeGuides({
    'README.md': '# A\n\n@include(../secret.md)\n\n[x](../secret.md) ![y](./hostile.svg)\n',
    'hostile.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'public/mal.html': '<script>alert(1)</script>',
    'h/b.mdx':
      '# H\n\n<img src={"x"} onError={"alert(1)"} />\n\n<script>{"alert(1)"}</script>\n\n<Card title="x" href="javascript:alert(1)">\n  Texte.\n</Card>\n\n<a href={"javascript:alert(1)"}>y</a>\n',
    'g/a.md':
      '# G\n\n## Titre {#b"onclick}\n\n<img src=x onerror=alert(1)> <svg onload=alert(1)>\n',
  })
  const outside = await writeGuides({ 'secret.md': '# Mot de passe\n' })
  symlinkSync(path.join(outside, 'secret.md'), path.join(source, 'g/lien.md'))
  symlinkSync(outside, path.join(source, 'dossier'))
  const { code, output, dest } = await buildSite(source, undefined, LENIENT)
  expect(code, output).toBe(0)
  expect(readAll(dest, /./)).not.toContain('Mot de passe')
  expect(readAll(dest, /\.(?:html|svg)$/)).not.toMatch(/alert\(1\)|id="b"/)
})

test('another site has nothing of ours, and says in English what it says of itself', async ({
  page,
}) => {
  const source = await writeGuides({
    'site.yml':
      'title: Open Handbook\nlang: en\nlicence:\n  title: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/\ncolors:\n  light: "#0b3d91"\nredirects:\n  /old.html: /guide/page.html\n',
    'guide/README.md':
      '# Guide\n\nAll about publishing the datasets of a city, and the car parks of the sport club.\n',
    'guide/page.md': '# Page\n\n> [!WARNING]\n> Publishing needs an account.\n\n```sh\nx\n```\n',
    'guide/report.pdf': '%PDF-1.4',
    'guide/links.md': '# Links\n\n[Report](./report.pdf) and [page](page).\n',
    'alone.md': '# Alone\n\nIn no folder.\n',
  })
  const { code, output, dest } = await buildSite(source)
  expect(code, output).toBe(0)
  expect(output).not.toContain('dictionnaire')
  const texts = readAll(dest, /\.(?:html|xml|json|txt|md)$/)
  for (const ours of [
    'Guides des données publiques',
    'guides-donnees-publiques',
    'Licence Ouverte',
    'sans lien avec',
    'data.gouv.fr',
  ])
    expect(texts).not.toContain(ours)
  expect(readFileSync(path.join(dest, '_redirects'), 'utf8')).toContain('/old.html')

  const server = await serve(dest)
  try {
    await page.goto(new URL('/guide/page.html', server.url).href)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle('Page | Open Handbook')
    const accent = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--c-accent'),
    )
    expect(accent).toContain('#0b3d91')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeAttached()
    await expect(page.getByRole('note', { name: 'Warning' })).toContainText('Publishing needs')
    await expect(page.getByRole('contentinfo')).toContainText('Texts under CC BY 4.0')
    await expect(page.getByRole('link', { name: 'Alone', exact: true })).toBeAttached()
    await page.goto(new URL('/recherche/?q=datset', server.url).href)
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Guide', exact: true }),
    ).toBeVisible()
    // A word of grammar in French.
    await page.goto(new URL('/recherche/?q=car', server.url).href)
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Guide', exact: true }),
    ).toBeVisible()
    const links = await page.request.get(new URL('/guide/links.html', server.url).href)
    const href = /href="([^"]*report\.pdf)"/.exec(await links.text())?.[1]
    expect((await page.request.get(new URL(href!, server.url).href)).status()).toBe(200)
  } finally {
    await server.close()
  }
})
