import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { csvParse } from 'd3-dsv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The examples of the guide, run as its readers run them: what a page shows is what comes out. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/algorithmes')
const DATA = path.join(ROOT, '.vuepress/public/exemples/algorithmes')

interface Block {
  language: string
  text: string
}

const readChapter = (chapter: string): string => readFileSync(path.join(GUIDE, chapter), 'utf8')

const readBlocks = (chapter: string): Block[] =>
  Array.from(readChapter(chapter).matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language, text]) => ({
    language: language!,
    text: text!,
  }))

const findCode = (chapter: string, words: string): string =>
  readBlocks(chapter).find(({ language, text }) => language === 'js' && text.includes(words))!.text

/** Blocks of output that the chapter shows. */
const listOutputs = (chapter: string): string[] =>
  readBlocks(chapter).flatMap(({ language, text }) => (language === 'text' ? [text] : []))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'algorithmes-'))
  cpSync(DATA, folder, { recursive: true })
  writeFileSync(path.join(folder, 'verifier.mjs'), findCode('4-inventaire.md', 'anomalies'))
  writeFileSync(path.join(folder, 'expliquer.mjs'), findCode('5-demande.md', 'tranches'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

describe('the inventory', () => {
  it('names what is wrong in the draft, line by line, and writes nothing', () => {
    const { status, stdout } = run('verifier.mjs', 'inventaire-brouillon.csv', '2026-11-26')
    expect(status).toBe(1)
    expect(listOutputs('4-inventaire.md')).toContain(stdout)
    expect(readdirSync(folder)).not.toContain('inventaire.html')
  })

  it('becomes a page once mended, the one that the chapter shows', () => {
    const { status, stdout } = run('verifier.mjs', 'inventaire.csv', '2026-11-26')
    expect(status).toBe(0)
    expect(listOutputs('4-inventaire.md')).toContain(stdout)
    const page = readFileSync(path.join(folder, 'inventaire.html'), 'utf8')
    const shown = readChapter('4-inventaire.md').replaceAll(/[\u00A0\u202F]/g, ' ')
    for (const line of csvParse(readFileSync(path.join(DATA, 'inventaire.csv'), 'utf8'))) {
      const cells = [line.decision, line.regle, line.par_an]
      for (const cell of cells) expect(page).toContain(`<td>${cell}</td>`)
      expect(shown).toContain(`| ${cells.join(' | ')} |`)
    }
  })

  it('is refused a year later: nobody has read it again', () => {
    expect(run('verifier.mjs', 'inventaire.csv', '2027-12-01').stdout).toContain('pas relue depuis un an')
  })

  it('keeps what an author writes from becoming HTML', () => {
    const text = readFileSync(path.join(DATA, 'inventaire.csv'), 'utf8')
    writeFileSync(path.join(folder, 'balise.csv'), text.replace('Place en crèche', '<b>a</b> & b'))
    expect(run('verifier.mjs', 'balise.csv', '2026-11-26').status).toBe(0)
    const page = readFileSync(path.join(folder, 'inventaire.html'), 'utf8')
    expect(page).toContain('<td>&lt;b>a&lt;/b> &amp; b</td>')
  })
})

describe('the explanation', () => {
  it('is the one that the chapter shows', () => {
    const output = execFileSync(process.execPath, ['expliquer.mjs', '612', '2', '12'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(listOutputs('5-demande.md')).toContain(output)
  })

  it('stops where the rule says nothing, with the message that the chapter quotes', () => {
    const { status, stderr } = run('expliquer.mjs', '700.5', '1', '12')
    expect(status).toBe(1)
    const [, message] = /Error: (.*)/.exec(stderr)!
    expect(readChapter('5-demande.md')).toContain(`\`${message}\``)
  })

  it('follows the scale that the chapter shows', () => {
    const scale = readFileSync(path.join(DATA, 'bareme.csv'), 'utf8')
    expect(readBlocks('5-demande.md')).toContainEqual({ language: 'csv', text: scale })
  })
})

it('keeps the mentions to copy under the length that the chapter claims', () => {
  const mentions = readChapter('3-mention.md').match(/^> .*$/gm)!
  expect(mentions).toHaveLength(3)
  for (const mention of mentions)
    expect(mention.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)!.length).toBeLessThan(80)
})

it('names each file in the notice that goes with them', () => {
  const notice = readFileSync(path.join(DATA, 'LISEZMOI.txt'), 'utf8')
  for (const file of readdirSync(DATA)) if (file !== 'LISEZMOI.txt') expect(notice).toContain(file)
})
