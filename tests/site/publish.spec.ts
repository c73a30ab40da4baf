import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import {
  allowVue,
  buildCommand,
  buildSite,
  writeGuides,
  type BuildResult,
} from './support/buildFixture.ts'
import { readDigests } from './support/readDigests.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

const GUIDES = {
  'README.md':
    '# Accueil\n\nLe [jardin](./jardin/README.md) et la [cuisine](./cuisine/README.md).\n',
  'jardin/README.md': '---\ntitle: Le jardin\n---\n\n# Introduction\n\nSemer.\n',
  'cuisine/README.md': '---\ntitle: La cuisine\n---\n\n# Introduction\n\nCuire.\n',
}
/** Whoever publishes, without saying who directs. */
const IN_PRODUCTION = { GUIDES_DIRECTOR: '', CONTEXT: 'production' }
const BOOKS = ['jardin', 'cuisine'].flatMap((id) => [
  { file: `epub/guide-${id}.epub`, start: 'PK' },
  { file: `pdf/guide-${id}.pdf`, start: '%PDF' },
])

test.describe('the PDF and the EPUB of each guide', () => {
  test.describe.configure({ mode: 'serial' })
  let source: string
  let first: BuildResult

  test.beforeAll(async () => {
    source = await writeGuides({
      ...GUIDES,
      // Another text at each run of this test: the cache knows none of it.
      'jardin/1-journal.md': `# Journal\n\nÉcrit le jour ${Date.now()} de ce jardin.\n`,
    })
    // What the law asks of our own site in production is not asked of this folder.
    first = await buildSite(source, undefined, { hasBooks: true, env: IN_PRODUCTION })
  })

  test('are published with it, and listed', async () => {
    const { code, output, dest } = first
    expect(code, output).toBe(0)
    expect(output).not.toContain('GUIDES_DIRECTOR')
    expect(output).toContain('PDF : Le jardin…')
    // What packages say in English of their own work is for nobody here.
    expect(output).not.toMatch(/lightningcss|PLUGIN_TIMINGS|\bvite\b/i)
    const list = load(await readFile(path.join(dest, 'pdf/index.html'), 'utf8'))
    for (const { file, start } of BOOKS) {
      const book = await readFile(path.join(dest, file), 'latin1')
      expect(book.slice(0, start.length), file).toBe(start)
      expect(list(`a[href="/${file}"]`)).toHaveLength(1)
    }
  })

  test('are not made again when it has not changed, and give the same bytes', async () => {
    const second = await buildSite(source, undefined, { hasBooks: true, env: IN_PRODUCTION })
    expect(second.code, second.output).toBe(0)
    expect(second.output).not.toContain('PDF : ')
    expect(readDigests(second.dest)).toEqual(readDigests(first.dest))
  })
})

test('a dead link that only the built site has stops the publication', async () => {
  const source = await writeGuides({
    ...GUIDES,
    'README.md': `${GUIDES['README.md']}\n<script setup>\nconst to = '/nulle-part/'\n</script>\n\n<a :href="to">Plus loin</a>\n`,
  })
  const { code, output, dest } = await buildSite(source, undefined, { env: allowVue('README.md') })
  expect(code).not.toBe(0)
  expect(output).toMatch(
    /index\.html:\d+:\d+ {2}erreur {2}Le site construit n’a rien à l’adresse « \/nulle-part\/ »/,
  )
  await expect(readFile(path.join(dest, 'index.html'))).rejects.toThrow('ENOENT')
})

test('a component that fails stops the publication, with its page', async () => {
  const source = await writeGuides({
    ...GUIDES,
    'README.md': `${GUIDES['README.md']}\n<script setup>\nconst nothing = null\n</script>\n\n<a :href="nothing.link">Plus loin</a>\n`,
  })
  const { code, output, dest } = await buildSite(source, undefined, { env: allowVue('README.md') })
  expect(code, output).not.toBe(0)
  expect(output).toMatch(/^\/ ne peut pas être écrite\s: le composant «\s.+\s» a échoué/m)
  await expect(readFile(path.join(dest, 'index.html'))).rejects.toThrow('ENOENT')
})

test('a preview says in every page that it is one, keeps search engines away, and has its links under its address', async ({
  page,
}) => {
  const { code, output, dest } = await buildSite(await writeGuides(GUIDES), undefined, {
    env: { CONTEXT: 'deploy-preview', HEAD: 'essai' },
    args: ['--base', '/guides/'],
  })
  expect(code, output).toBe(0)
  for (const file of ['index.html', 'jardin/index.html', '404.html']) {
    const $ = load(await readFile(path.join(dest, file), 'utf8'))
    expect($('meta[name=robots]').attr('content'), file).toContain('noindex')
    expect($('aside.preview-banner').text(), file).toContain('Aperçu de «\u00a0essai\u00a0»')
    expect($('a[href="/guides/jardin/"]').length, file).toBeGreaterThan(0)
  }
  expect(await readFile(path.join(dest, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex')
  await page.setContent(await readFile(path.join(dest, 'index.html'), 'utf8'))
  await expect(page.locator('.preview-banner')).toHaveCSS('border-bottom-style', 'solid')
})

test('production stops without the facts that the law asks for', async () => {
  const { code, output } = await buildSite(path.join(PROJECT_DIR, 'docs'), undefined, {
    env: IN_PRODUCTION,
  })
  expect(code).not.toBe(0)
  expect(output).toContain('la direction de la publication (GUIDES_DIRECTOR)')
  expect(output).not.toContain('Lecture et contrôle')
})

test('what goes wrong is told in French alone', async () => {
  const source = await writeGuides({
    ...GUIDES,
    'jardin/1.md': '# Un\n\n::: inconnu\nTexte\n:::\n',
  })
  const { code, output } = await buildSite(source)
  expect(code).not.toBe(0)
  expect(output).toContain('jardin/1.md:3')
  expect(output).not.toMatch(/error|hook|PLUGIN_TIMINGS|Compiling|\n {4}at /)
})

test('a checkout that cannot be written to builds the site elsewhere', async () => {
  test.skip(process.platform === 'win32', 'rights are those of POSIX')
  const [checkout, work, source] = await Promise.all([
    mkdtemp(path.join(tmpdir(), 'guides-checkout-')),
    mkdtemp(path.join(tmpdir(), 'guides-work-')),
    writeGuides(GUIDES),
  ])
  for (const name of ['.vuepress', 'droit', 'scripts', 'package.json', 'mots.txt'])
    await cp(path.join(PROJECT_DIR, name), path.join(checkout, name), { recursive: true })
  await symlink(path.join(PROJECT_DIR, 'node_modules'), path.join(checkout, 'node_modules'))
  // Root writes anywhere: it builds as another user.
  const isRoot = process.getuid?.() === 0
  await run('chmod', ['-R', 'a+rX,a-w', checkout])
  await run('chmod', ['-R', 'a+rX', source])
  await chmod(work, 0o777)
  try {
    const [, ...args] = await buildCommand(source, path.join(work, 'dist'), {
      hasBooks: true,
    })
    const { stdout } = await run(
      process.execPath,
      [path.join(checkout, 'scripts/build.ts'), ...args],
      {
        cwd: work,
        env: { ...process.env, XDG_CACHE_HOME: path.join(work, 'cache'), HOME: work },
        ...(isRoot && { uid: 65_534, gid: 65_534 }),
      },
    )
    expect(stdout).toContain('Le site est dans')
    for (const { file } of BOOKS) await readFile(path.join(work, 'dist', file))
  } finally {
    await run('chmod', ['-R', 'u+w', checkout])
    await rm(checkout, { recursive: true })
  }
})
