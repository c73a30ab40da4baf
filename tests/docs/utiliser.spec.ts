import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { csvParseRows } from 'd3-dsv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findExample as findBlocks, readBlocks } from '../support/guideExamples.ts'

/** The examples of the guide, run as its readers run them: what a page shows is what comes out. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/utiliser')
const DATA = path.join(ROOT, '.vuepress/public/exemples/utiliser')

/** The block of a chapter that holds some words, and the output shown after it. */
const findExample = (chapter: string, language: string, words: string) => {
  const { code, outputs } = findBlocks(path.join(GUIDE, chapter), language, words)
  return { code, output: outputs[0]! }
}

const readData = (file: string): string =>
  new TextDecoder(file.includes('latin1') ? 'windows-1252' : 'utf-8').decode(
    readFileSync(path.join(DATA, file)),
  )

/** As `.import --csv` does: every column is text, an empty cell too. */
const importCsv = (database: DatabaseSync, table: string, file: string): void => {
  const [columns, ...rows] = csvParseRows(readData(file))
  database.exec(`CREATE TABLE ${table} (${columns!.map((name) => `"${name}" TEXT`).join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns!.map(() => '?').join()})`)
  for (const row of rows) insert.run(...row)
}

const runSql = (sql: string, tables: Record<string, string>): string => {
  const database = new DatabaseSync(':memory:')
  for (const [table, file] of Object.entries(tables)) importCsv(database, table, file)
  return database
    .prepare(sql)
    .all()
    .map((row) => `${Object.values(row).join('|')}\n`)
    .join('')
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'utiliser-'))
  cpSync(DATA, folder, { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const runScript = (code: string, ...args: string[]): string => {
  writeFileSync(path.join(folder, 'script.mjs'), code)
  return execFileSync(process.execPath, ['script.mjs', ...args], { cwd: folder, encoding: 'utf8' })
}

describe('the queries of the guide', () => {
  it.each([
    ['1-trouver.md', 'quality_score', { c: 'catalogue.csv' }],
    ['4-croiser.md', 'd JOIN c', { d: 'dechets-2018.csv', c: 'communes-2026.csv' }],
    [
      '4-croiser.md',
      'WITH complet',
      { d: 'dechets-2018.csv', c: 'communes-2026.csv', p: 'passage-cog.csv' },
    ],
    ['5-cartographier.md', 'result_score', { g: 'geocodage-retour.csv' }],
    ['6-representer.md', 'rank() OVER', { a: 'accidents.csv' }],
  ])('of %s (%s) give what it shows', (chapter, words, tables) => {
    const { code, output } = findExample(chapter, 'sql', words)
    expect(runSql(code, tables)).toBe(output)
  })

  it('lose no tonne with the table of passage', () => {
    const tonnes = csvParseRows(readData('dechets-2018.csv')).slice(1)
    expect(tonnes.reduce((total, [, value]) => total + Number(value), 0)).toBe(14_012)
    const { output } = findExample('4-croiser.md', 'sql', 'WITH complet')
    const kept = output.trim().split('\n').map((line) => Number(line.split('|')[2]))
    expect(kept.reduce((a, b) => a + b, 0)).toBe(14_012)
  })
})

describe('the scripts of the guide', () => {
  const verifier = findExample('3-nettoyer.md', 'js', 'siretJuste')

  it('name the anomalies of the places, line by line', () => {
    expect(runScript(verifier.code, 'lieux-sales.csv')).toBe(verifier.output)
  })

  it('find none once they are mended', () => {
    const lines = runScript(verifier.code, 'lieux-propres.csv').trim().split('\n')
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line).toMatch(/ : ok$/)
  })

  it('tell right SIRET from wrong ones, those of La Poste too', () => {
    const [, ...rows] = csvParseRows(readData('siret-test.csv'))
    const check = verifier.code.slice(0, verifier.code.indexOf('const communes'))
    const asked = JSON.stringify(rows.map(([siret]) => siret))
    const found = JSON.parse(
      runScript(`${check}console.log(JSON.stringify(${asked}.map(siretJuste)))`),
    ) as boolean[]
    expect(found).toEqual(rows.map(([, expected]) => expected === 'juste'))
    expect(found.filter(Boolean)).toHaveLength(3)
  })

  it('write the mention and the fingerprint of the file', () => {
    const { code, output } = findExample('8-citer.md', 'js', 'createHash')
    expect(runScript(code)).toBe(output)
    expect(readdirSync(folder)).toContain('source.json')
  })
})

describe('the reader of an API', () => {
  const PAGES = 3
  const SIZE = 40
  let server: Server
  let refusals = 0
  /** What the server says that it holds. */
  let total = PAGES * SIZE

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://a').searchParams.get('page') ?? 1)
      if (page === 2 && refusals === 0) {
        refusals += 1
        response.writeHead(429, { 'Retry-After': '2' }).end()
        return
      }
      const next = page < PAGES ? `http://${request.headers.host}/?page=${page + 1}` : null
      const data = Array.from({ length: SIZE }, (_, index) => ({ id: (page - 1) * SIZE + index }))
      response.end(JSON.stringify({ data, links: { next }, meta: { total } }))
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })
  afterAll(() => {
    server.close()
  })

  /** Not `runScript`, which would keep the server of this process from answering. */
  const run = (): Promise<{ code: number | null; output: string }> => {
    writeFileSync(path.join(folder, 'lire.mjs'), findExample('7-interroger.md', 'js', 'fetch').code)
    const { port } = server.address() as AddressInfo
    const child = spawn(process.execPath, ['lire.mjs', `http://127.0.0.1:${port}/`], { cwd: folder })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    return new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, output })
      })
    })
  }

  it('waits when it is told to, and reads every page', async () => {
    const start = Date.now()
    const { output } = await run()
    expect(output).toBe(findExample('7-interroger.md', 'js', 'fetch').output)
    expect(Date.now() - start).toBeGreaterThanOrEqual(2000)
  })

  it('fails when lines are missing', async () => {
    total = 121
    expect((await run()).code).toBe(1)
  })
})

describe('the files of the guide', () => {
  const files = readdirSync(DATA)

  it('are those that its pages show', () => {
    const contents = new Set(
      files.filter((file) => file.endsWith('.csv')).map((file) => readData(file).replaceAll('\r', '')),
    )
    const shown = readdirSync(GUIDE)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => readBlocks(path.join(GUIDE, file)))
      .filter(({ language }) => language === 'csv')
    expect(shown.length).toBeGreaterThan(4)
    for (const { text } of shown) expect(contents, text).toContain(text)
  })

  it('are each named in the notice that goes with them', () => {
    const notice = readData('LISEZMOI.txt')
    for (const file of files) if (file !== 'LISEZMOI.txt') expect(notice).toContain(file)
  })

  it('hold the same text in both encodings', () => {
    expect(readData('verre-latin1.csv')).toBe(readData('verre-utf8.csv'))
    expect(() =>
      new TextDecoder('utf-8', { fatal: true }).decode(
        readFileSync(path.join(DATA, 'verre-latin1.csv')),
      ),
    ).toThrow()
  })

  it('give rates that follow from their numbers', () => {
    const [, ...rows] = csvParseRows(readData('accidents.csv'))
    for (const [commune, , accidents, population, rate] of rows)
      expect(Number(rate), commune).toBe(
        Math.round((Number(accidents) / Number(population)) * 100_000),
      )
  })
})
