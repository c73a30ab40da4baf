import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/** The examples of the guide, run as its readers run them: what a page shows is what comes out. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/logiciels')
const DATA = path.join(ROOT, '.vuepress/public/exemples/logiciels')

/** Blocks of one language in a chapter, in their order. */
const readBlocks = (chapter: string, language: string): string[] =>
  Array.from(
    readFileSync(path.join(GUIDE, chapter), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms),
    ([, found, text]) => (found === language ? [text!] : []),
  ).flat()

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'logiciels-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs commands with an author, and without what the machine's own configuration of git says. */
const runShell = (commands: string, cwd: string): string =>
  execFileSync('bash', ['-euc', commands], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Essai',
      GIT_AUTHOR_EMAIL: 'essai@exemple.invalid',
      GIT_COMMITTER_NAME: 'Essai',
      GIT_COMMITTER_EMAIL: 'essai@exemple.invalid',
    },
  })

describe('the password in the history', () => {
  const [spoil = '', mend = ''] = readBlocks('4-ouvrir.md', 'sh')
  const [found = '', gone = ''] = readBlocks('4-ouvrir.md', 'text')

  it('is found where it was deleted, then is nowhere in what is published', () => {
    expect(runShell(spoil, folder)).toBe(found)
    expect(runShell(mend, path.join(folder, 'pret'))).toBe(gone)
    const everything = runShell('git cat-file --batch-all-objects --batch', path.join(folder, 'public'))
    expect(everything).toContain('Prêt de matériel')
    expect(everything).not.toContain('soleil-1789')
  })
})

describe('publiccode.yml', () => {
  const text = readFileSync(path.join(DATA, 'publiccode.yml'), 'utf8')

  it('is the file that the chapter shows', () => {
    expect(readBlocks('5-depot.md', 'yaml')).toEqual([text])
  })

  /** Mandatory keys of version 0.7.0, and bounds of its texts. */
  it('has every key that the standard makes mandatory, within its bounds', () => {
    const card = parse(text) as Record<string, unknown> & {
      url: string
      description: Record<
        string,
        { shortDescription: string; longDescription: string; features: string[] }
      >
      legal: { license: string }
      maintenance: { type: string; contacts: { name: string }[] }
      localisation: { localisationReady: boolean; availableLanguages: string[] }
    }
    expect(card).toMatchObject({
      publiccodeYmlVersion: expect.any(String) as string,
      name: expect.any(String) as string,
      platforms: expect.arrayContaining(['web']) as string[],
      developmentStatus: 'stable',
      softwareType: 'standalone/web',
    })
    expect(URL.canParse(card.url)).toBe(true)
    const { shortDescription, longDescription, features } = card.description.fr!
    expect(shortDescription.length).toBeLessThanOrEqual(150)
    expect(longDescription.trim().length).toBeGreaterThanOrEqual(150)
    expect(longDescription.length).toBeLessThanOrEqual(10_000)
    expect(features.length).toBeGreaterThan(0)
    expect(card.legal.license).toBe('EUPL-1.2')
    expect(card.maintenance.type).toBe('internal')
    expect(card.maintenance.contacts.map(({ name }) => name)).not.toContain('')
    expect(card.localisation.localisationReady).toBe(false)
    expect(card.localisation.availableLanguages).toContain('fr')
  })

  it('has the fingerprint that git gives, the one of the last chapter', () => {
    const [commands = ''] = readBlocks('6-faire-connaitre.md', 'sh')
    const outputs = readBlocks('6-faire-connaitre.md', 'text')
    expect(outputs).toContain(runShell(commands, DATA))
  })
})

it('shows the rows of the file to try with', () => {
  expect(readBlocks('4-ouvrir.md', 'csv')).toEqual([
    readFileSync(path.join(DATA, 'essai.csv'), 'utf8'),
  ])
})

it('names each file in the notice that goes with them', () => {
  const notice = readFileSync(path.join(DATA, 'LISEZMOI.txt'), 'utf8')
  for (const file of readdirSync(DATA)) if (file !== 'LISEZMOI.txt') expect(notice).toContain(file)
})
