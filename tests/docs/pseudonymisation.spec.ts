import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findExample, readBlocks } from '../support/guideExamples.ts'

/** The examples of the guide, run as its readers run them: what a page shows is what comes out. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const DATA = path.join(ROOT, '.vuepress/public/exemples/pseudonymisation')
const pageOf = (chapter: string): string => path.join(ROOT, 'docs/pseudonymisation', chapter)
const readData = (file: string): string => readFileSync(path.join(DATA, file), 'utf8')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pseudonymisation-'))
  cpSync(DATA, folder, { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const run = (code: string, ...args: string[]) => {
  writeFileSync(path.join(folder, 'script.mjs'), code)
  const { stdout, stderr, status } = spawnSync(process.execPath, ['script.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

describe('rules that look for names and numbers', () => {
  const { code, outputs } = findExample(pageOf('3-methode.md'), 'js', 'regles')

  it('find what the page says', () => {
    expect(run(code, 'courriers-annotes.txt').stdout).toBe(outputs[0])
  })

  it('find the third address once mended as the page says', () => {
    const mended = code.replace(String.raw`@[\w-]+\.[\w.]+`, String.raw`@[\w-]+\.[\w.-]+`)
    expect(mended).not.toBe(code)
    expect(run(mended, 'courriers-annotes.txt').stdout).toContain('MAIL : 3 sur 3, 0 à tort')
  })

  it('count as forgotten a name that is covered in part', () => {
    writeFileSync(path.join(folder, 'un.txt'), 'M. [Le Goff](NOM)\n')
    expect(run(code, 'un.txt').stdout).toContain('NOM : 0 sur 1, 0 à tort')
  })
})

describe('the program that puts aliases', () => {
  const { code, outputs } = findExample(pageOf('4-etapes.md'), 'js', 'correspondance.csv')

  it('refuses a text where a name is left, and writes nothing', () => {
    const { stdout, stderr, status } = run(code, 'reclamation.txt')
    expect([status, stdout, stderr]).toEqual([1, '', outputs[0]])
  })

  it('gives a person one alias, under a surname too', () => {
    expect(run(code, 'reclamation-relue.txt').stdout).toBe(outputs[1])
    const table = readFileSync(path.join(folder, 'correspondance.csv'), 'utf8')
    expect(table).toBe('alias,nom\n[P1],Paul Garnier\n[P2],Inès Leroy')
  })

  it('stops rather than choose between two people of one surname', () => {
    const text = '[Paul Garnier](PERSONNE) et [Inès Garnier](PERSONNE) : [Garnier](PERSONNE)'
    writeFileSync(path.join(folder, 'deux.txt'), text)
    const { status, stderr } = run(code, 'deux.txt')
    expect(status).toBe(1)
    expect(stderr).toContain('Garnier : à trancher entre Paul Garnier et Inès Garnier')
  })
})

describe('the figures of the guide', () => {
  it.each([
    ['4-etapes.md', 'createHash', []],
    ['5-annoter.md', 'kappa', []],
    ['6-evaluer-publier.md', 'regle', ['avis-annotes.txt']],
  ])('of %s come out of its script', (chapter, words, args) => {
    const { code, outputs } = findExample(pageOf(chapter), 'js', words)
    expect(run(code, ...args).stdout).toBe(outputs[0])
  })

  it('of documents touched follow from the recall', () => {
    const table = readFileSync(pageOf('6-evaluer-publier.md'), 'utf8')
    const rows = Array.from(table.matchAll(/^\| ([\d,]+)\s%\s\| ([\d,]+)\s%\s\|$/gm))
    expect(rows).toHaveLength(4)
    const read = (text: string): number => Number(text.replace(',', '.'))
    for (const [, recall, touched] of rows)
      expect(read(touched!)).toBeCloseTo(100 * (1 - (read(recall!) / 100) ** 10), 1)
  })
})

describe('the files of the guide', () => {
  it('are shown in full by its pages', () => {
    const shown = ['3-methode.md', '4-etapes.md', '6-evaluer-publier.md']
      .flatMap((chapter) => readBlocks(pageOf(chapter)))
      .map(({ text }) => text)
    for (const file of ['courriers-annotes.txt', 'reclamation.txt', 'avis-annotes.txt'])
      expect(shown, file).toContain(readData(file))
  })

  it('name nobody: reserved numbers and domains, an impossible month of birth', () => {
    const text = readData('courriers-annotes.txt')
    const found = (label: string) =>
      Array.from(text.matchAll(/\[([^\]]*)\]\(([A-Z]+)\)/g)).flatMap(([, value, type]) =>
        type === label ? [value!.replace(/[ .]/g, '')] : [],
      )
    for (const phone of found('TEL')) expect(phone).toMatch(/^(?:0|\+33)(?:19900|63998)/)
    for (const number of found('SECU')) expect(number).toMatch(/^20099/)
    expect(text.match(/@\S+?(?=\])/g)).toHaveLength(3)
    for (const [domain] of text.matchAll(/@\S+?(?=\])/g)) expect(domain).toMatch(/\.example$/)
  })
})
