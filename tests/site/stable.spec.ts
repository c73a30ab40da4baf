import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { buildCommand, buildSite, writeGuides, type BuildResult } from './support/buildFixture.ts'
import { readDigests } from './support/readDigests.ts'
import { DIST } from './support/sitePages.ts'
import { isNight } from '../support/isNight.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

const GUIDES = {
  // A folder that says neither takes both from its own name.
  'site.yml': 'title: Le potager\nurl: https://potager.example\n',
  'README.md': '---\nhome: true\ntitle: Accueil\n---\n\nLe [jardin](./jardin/README.md).\n',
  'jardin/README.md':
    '---\ntitle: Le jardin\n---\n\n# Introduction\n\n![Un plan](./plan.svg)\n\n<CurrentGroupToc></CurrentGroupToc>\n',
  'jardin/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>',
  'jardin/1-été.md':
    '---\nverifiedOn: 2025-01-31\nsources:\n  - Un almanach\n---\n\n# Été\n\n::: tip\nUn conseil.\n:::\n\nAu printemps, voir [arroser](./2-arroser.md).\n',
  'jardin/2-arroser.md':
    '# Arroser\n\n::: chronologie\n- **1er mars 2025** : premier arrosage\n- **31 décembre 2025** : dernier arrosage\n:::\n\n```js\nconst eau = 1\n```\n',
}

/** A module that moves the clock of the process that loads it. */
const shiftClock = (hours: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    const shift = ${hours} * 3600000
    const RealDate = Date
    globalThis.Date = class extends RealDate {
      constructor(...args) { args.length ? super(...args) : super(RealDate.now() + shift) }
      static now() { return RealDate.now() + shift }
    }`)}`

/** Another time zone, another language, another season. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${shiftClock(24 * 200 + 11)}`,
}

const listLeftovers = (dest: string): string[] =>
  readdirSync(path.dirname(dest)).filter((name) => name.startsWith(`.${path.basename(dest)}.`))

/** Moments of a build, told by what it has written beside the published site. */
const hasBegun = (dest: string): boolean => listLeftovers(dest).length > 0
const hasPages = (dest: string): boolean =>
  listLeftovers(dest).some((name) => existsSync(path.join(path.dirname(dest), name, 'index.html')))

/** Starts a build and waits until that moment. */
const startBuild = async (
  source: string,
  dest: string,
  isMoment: (dest: string) => boolean,
): Promise<ChildProcess> => {
  const child = spawn(process.execPath, await buildCommand(source, dest), {
    cwd: PROJECT_DIR,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  while (!isMoment(dest) && child.exitCode === null) await wait(20)
  return child
}

// As long as all the others together, which try the same on a small folder.
if (isNight)
  test('this site gives the same bytes at another time', async () => {
    const again = await buildSite('docs', undefined, { hasBooks: true })
    expect(again.code, again.output).toBe(0)
    expect(readDigests(again.dest), 'dist est-il à jour ? npm run build').toEqual(readDigests(DIST))
  })

test.describe('a published site', () => {
  test.describe.configure({ mode: 'serial' })
  let source: string
  let dest: string
  let published: Record<string, string>
  let first: BuildResult
  let second: BuildResult

  test.beforeAll(async () => {
    source = await writeGuides(GUIDES)
    ;[first, second] = await Promise.all([buildSite(source), buildSite(source)])
    dest = first.dest
    published = readDigests(dest)
  })

  test.afterEach(() => {
    expect(readDigests(dest)).toEqual(published)
  })

  test('is whole, and its bytes those of another build at the same time, by one configuration', () => {
    expect([first.code, second.code], first.output + second.output).toEqual([0, 0])
    expect(Object.keys(published).length).toBeGreaterThan(8)
    expect(readDigests(second.dest)).toEqual(published)
  })

  test('has the bytes that VuePress’ own command gives, without books', async () => {
    const plain = await buildSite(source, undefined, { config: '.vuepress/config.ts' })
    expect(plain.code, plain.output).toBe(0)
    expect(readDigests(plain.dest)).toEqual(published)
  })

  test('has the same bytes from another folder, in another time zone, language and season', async () => {
    const {
      code,
      output,
      dest: there,
    } = await buildSite(await writeGuides(GUIDES), undefined, {
      env: ELSEWHERE,
    })
    expect(code, output).toBe(0)
    expect(readDigests(there)).toEqual(published)
  })

  test('is left as it was by a build that fails', async () => {
    const broken = path.join(source, 'jardin/3-erreur.md')
    writeFileSync(broken, '# Erreur\n\n::: inconnu\nTexte\n:::\n')
    const { code, output } = await buildSite(source, dest)
    rmSync(broken)
    expect(code).not.toBe(0)
    expect(output).toContain('jardin/3-erreur.md:3')
    expect(listLeftovers(dest)).toEqual([])
  })

  test('is left as it was when a page cannot be read', async () => {
    const broken = path.join(source, 'jardin/3-absente.md')
    symlinkSync('/nulle/part.md', broken)
    const { code, output } = await buildSite(source, dest)
    rmSync(broken)
    expect(code).not.toBe(0)
    expect(output).toContain(
      'jardin/3-absente.md:1:1  erreur  Ce lien symbolique ne mène à rien (ENOENT)',
    )
    expect(listLeftovers(dest)).toEqual([])
  })

  const INTERRUPTIONS: [NodeJS.Signals, number, string, (dest: string) => boolean][] = [
    ['SIGINT', 130, 'as the build begins', hasBegun],
    ['SIGINT', 130, 'once its pages are written', hasPages],
    ['SIGTERM', 143, 'as the build begins', hasBegun],
  ]
  for (const [signal, expected, moment, isMoment] of INTERRUPTIONS)
    test(`is left as it was by ${signal} ${moment}`, async () => {
      const child = await startBuild(source, dest, isMoment)
      let message = ''
      child.stderr!.on('data', (chunk: Buffer) => (message += chunk.toString()))
      const closed = once(child, 'close')
      child.kill(signal)
      const [code] = await closed
      expect(code).toBe(expected)
      expect(message).toContain(`Construction interrompue (${signal})`)
      expect(listLeftovers(dest)).toEqual([])
    })

  // A moment that nothing tells is met by trying many: `npm run test:long` does.
  for (const delay of isNight ? [300, 600, 900, 1200, 1500, 1700, 1900, 2500] : [])
    test(`is left as it was by SIGINT ${delay} ms after the build begins`, async () => {
      const child = await startBuild(source, dest, hasBegun)
      const closed = once(child, 'close')
      await wait(delay)
      child.kill('SIGINT')
      const [code] = await closed
      // A signal that comes after the last step finds nothing to interrupt.
      expect([0, 130]).toContain(code)
      expect(listLeftovers(dest)).toEqual([])
    })

  test('survives a full disk, which the build names', async () => {
    const preload = pathToFileURL(path.join(import.meta.dirname, 'support/fullDisk.ts'))
    const { code, output } = await buildSite(source, dest, {
      env: { NODE_OPTIONS: `--import=${preload.href}` },
    })
    expect(code).not.toBe(0)
    expect(output).toContain('Disque plein : impossible d’écrire')
    expect(listLeftovers(dest)).toEqual([])
  })
})

test('a build after a change gives the bytes of a first one, and removes what a killed one left', async () => {
  const source = await writeGuides(GUIDES)
  const { dest, code, output } = await buildSite(source)
  expect(code, output).toBe(0)
  const before = readDigests(dest)
  const killed = await startBuild(source, dest, hasBegun)
  killed.kill('SIGKILL')
  await once(killed, 'close')
  expect(readDigests(dest)).toEqual(before)
  expect(listLeftovers(dest)).toHaveLength(1)

  const plan = GUIDES['jardin/plan.svg'].replace('width="4"', 'width="8"')
  const change = {
    'jardin/2-arroser.md': `${GUIDES['jardin/2-arroser.md']}\nLe soir.\n`,
    'jardin/plan.svg': plan,
  }
  for (const [file, text] of Object.entries(change)) writeFileSync(path.join(source, file), text)
  const again = await buildSite(source, dest)
  expect(again.code, again.output).toBe(0)
  expect(listLeftovers(dest)).toEqual([])
  const whole = await buildSite(await writeGuides({ ...GUIDES, ...change }))
  expect(whole.code, whole.output).toBe(0)
  expect(readDigests(dest)).toEqual(readDigests(whole.dest))
  expect(readDigests(dest)).not.toEqual(before)
})
