import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { buildSite, writeGuides } from './support/buildFixture.ts'
import { readDigests } from './support/readDigests.ts'
import { DIST } from './support/sitePages.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

const GUIDES = {
  'README.md': '# Accueil\n\nLe [guide](./guide/README.md).\n',
  'guide/README.md': '# Guide\n\n<CurrentGroupToc></CurrentGroupToc>\n',
  'guide/1-été.md': '# Été\n\n::: tip\nUn conseil.\n:::\n',
}

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const listLeftovers = (dest: string): string[] =>
  readdirSync(path.dirname(dest)).filter((name) => name.startsWith(`.${path.basename(dest)}.`))

/** Starts a build and waits until it has begun to write. */
const startBuild = async (source: string, dest: string): Promise<ChildProcess> => {
  const command = path.join(PROJECT_DIR, 'node_modules/vuepress/bin/vuepress.js')
  const args = [command, 'build', source, '-c', '.vuepress/config.ts', '-d', dest]
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_DIR,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  while (listLeftovers(dest).length === 0 && child.exitCode === null) await wait(20)
  return child
}

test.describe('the same guides', () => {
  test('give the same bytes from two folders, in two folders', async () => {
    const [first, second] = [
      await buildSite(await writeGuides(GUIDES)),
      await buildSite(await writeGuides(GUIDES)),
    ]
    expect([first.code, second.code], first.output + second.output).toEqual([0, 0])
    expect(readDigests(second.dest)).toEqual(readDigests(first.dest))
  })

  test('of this site give the same bytes at another time', async () => {
    const again = await buildSite('docs')
    expect(again.code, again.output).toBe(0)
    expect(readDigests(again.dest), 'dist est-il à jour ? npm run build').toEqual(readDigests(DIST))
  })
})

test.describe('a published site', () => {
  let source: string
  let dest: string
  let published: Record<string, string>

  test.beforeAll(async () => {
    source = await writeGuides(GUIDES)
    const { code, output, dest: built } = await buildSite(source)
    expect(code, output).toBe(0)
    dest = built
    published = readDigests(dest)
  })

  test.afterEach(() => {
    expect(readDigests(dest)).toEqual(published)
  })

  test('is left as it was by a build that fails', async () => {
    const broken = path.join(source, 'guide/2-erreur.md')
    writeFileSync(broken, '# Erreur\n\n::: inconnu\nTexte\n:::\n')
    const { code, output } = await buildSite(source, dest)
    rmSync(broken)
    expect(code).not.toBe(0)
    expect(output).toContain('guide/2-erreur.md:3')
    expect(listLeftovers(dest)).toEqual([])
  })

  test('is left as it was when a page cannot be read', async () => {
    const broken = path.join(source, 'guide/2-absente.md')
    symlinkSync('/nulle/part.md', broken)
    const { code, output } = await buildSite(source, dest)
    rmSync(broken)
    expect(code).not.toBe(0)
    expect(output).toContain(
      'guide/2-absente.md:1:1  erreur  Ce lien symbolique ne mène à rien (ENOENT)',
    )
    expect(listLeftovers(dest)).toEqual([])
  })

  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    for (const delay of signal === 'SIGINT' ? [0, 700, 1500, 1700, 1900] : [0, 700]) {
      test(`is left as it was by ${signal} after ${delay} ms`, async () => {
        const child = await startBuild(source, dest)
        let message = ''
        child.stderr!.on('data', (chunk: Buffer) => (message += chunk.toString()))
        const closed = once(child, 'close')
        await wait(delay)
        child.kill(signal)
        const [code] = await closed
        // A signal that comes after the last step finds nothing to interrupt.
        if (delay === 0 || code !== 0) {
          expect(code).toBe(expected)
          expect(message).toContain(`Construction interrompue (${signal})`)
        }
        expect(listLeftovers(dest)).toEqual([])
      })
    }
  }

  test('survives a build killed outright, whose remains the next one removes', async () => {
    const child = await startBuild(source, dest)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(readDigests(dest)).toEqual(published)
    expect(listLeftovers(dest)).toHaveLength(1)

    const { code, output } = await buildSite(source, dest)
    expect(code, output).toBe(0)
    expect(listLeftovers(dest)).toEqual([])
  })

  test('survives a full disk, which the build names', async () => {
    const preload = pathToFileURL(path.join(import.meta.dirname, 'support/fullDisk.ts'))
    const { code, output } = await buildSite(source, dest, {
      env: { NODE_OPTIONS: `--import=${preload.href}` },
    })
    expect(code).not.toBe(0)
    expect(output).toContain('Disque plein : impossible d’écrire')
    expect(readDigests(dest)).toEqual(published)
    expect(listLeftovers(dest)).toEqual([])
  })
})
