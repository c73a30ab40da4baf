import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { csvParse } from 'd3-dsv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findExample } from '../support/guideExamples.ts'

/** The examples of the guide, run as its readers run them: what a page shows is what comes out. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const DATA = path.join(ROOT, '.vuepress/public/exemples/apis-geo')
const pageOf = (chapter: string): string => path.join(ROOT, 'docs/apis-geo', chapter)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'apis-geo-'))
  cpSync(DATA, folder, { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the check of a catalogue', () => {
  const { code, outputs } = findExample(pageOf('5-diagnostiquer-moissonnage.md'), 'js', 'groupBy')
  const check = (...files: string[]) => {
    writeFileSync(path.join(folder, 'controler.mjs'), code)
    const { stdout, status } = spawnSync(process.execPath, ['controler.mjs', ...files], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { stdout, status }
  }

  it('names each defect of identifier', () => {
    expect(check('catalogue.json')).toEqual({ stdout: outputs[0], status: 1 })
  })

  it('lets a mended catalogue through', () => {
    expect(check('catalogue-corrige.json')).toEqual({ stdout: '4 fiches lues\n', status: 0 })
  })

  it('refuses a catalogue that is empty, even alone', () => {
    writeFileSync(path.join(folder, 'vide.json'), '{ "@graph": [] }')
    expect(check('vide.json')).toEqual({ stdout: '0 fiches lues\naucune fiche\n', status: 1 })
  })

  it('refuses a catalogue that lost records, or that was cut', () => {
    const runs = ['catalogue-ampute.json', 'catalogue-coupe.json'].map((file) =>
      check(file, 'catalogue-corrige.json'),
    )
    expect(runs.map(({ status }) => status)).toEqual([1, 1])
    expect(runs.map(({ stdout }) => stdout).join('')).toBe(outputs[1])
  })
})

describe('the export of a list', () => {
  const SIZE = 20
  const { code, outputs } = findExample(pageOf('1-lire.md'), 'js', 'renameSync')
  let server: Server
  /** Records that the server gives, and how many it says that it has. */
  let night = { given: 0, said: 0 }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://a').searchParams.get('page') ?? 1)
      const ids = Array.from({ length: night.given }, (_, index) => index)
      const data = ids.slice((page - 1) * SIZE, page * SIZE).map((id) => ({ id, title: `Fiche\n${id}` }))
      const isLast = page * SIZE >= night.given
      const next = isLast ? null : `http://${request.headers.host}/?page=${page + 1}`
      response.end(JSON.stringify({ data, next_page: next, total: night.said }))
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })
  afterAll(() => {
    server.close()
  })

  /** Not `spawnSync`, which would keep the server of this process from answering. */
  const runNight = (given: number, said = given): Promise<{ output: string; code: number | null }> => {
    night = { given, said }
    writeFileSync(path.join(folder, 'exporter.mjs'), code)
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const child = spawn(process.execPath, ['exporter.mjs', address, 'fiches.jsonl'], { cwd: folder })
    let output = ''
    const add = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    return new Promise((resolve) => {
      child.on('close', (exit) => {
        resolve({ output, code: exit })
      })
    })
  }
  const countKept = (): number =>
    readFileSync(path.join(folder, 'fiches.jsonl'), 'utf8').trim().split('\n').length

  it('goes through four nights as the page tells, and keeps the good file', async () => {
    const first = await runNight(45)
    const shrunk = await runNight(30)
    expect(countKept()).toBe(45)
    const missed = await runNight(44, 45)
    expect(countKept()).toBe(45)
    const last = await runNight(44)
    const nights = [first, shrunk, missed, last]
    expect(nights.map(({ output }) => output).join('')).toBe(outputs[0])
    expect(nights.map((run) => run.code)).toEqual([0, 1, 1, 0])
    expect(countKept()).toBe(44)
    expect(existsSync(path.join(folder, 'fiches.jsonl.partiel'))).toBe(false)
  })

  it('refuses an empty answer', async () => {
    expect((await runNight(0)).code).toBe(1)
    expect(countKept()).toBe(44)
  })
})

describe('the postal code that covers 46 communes', () => {
  const communes = csvParse(readFileSync(path.join(DATA, 'communes-51300.csv'), 'utf8'))

  it('multiplies what is joined on it, as the page shows', () => {
    const { code, outputs } = findExample(pageOf('4-decoupage.md'), 'sql', 'demandes')
    const database = new DatabaseSync(':memory:')
    database.exec('CREATE TABLE communes (code TEXT, nom TEXT, population TEXT)')
    const insert = database.prepare('INSERT INTO communes VALUES (?, ?, ?)')
    for (const { code: id, nom, population } of communes) insert.run(id!, nom!, population!)
    const rows = database.prepare(code).all()
    expect(rows.map((row) => `${Object.values(row).join('|')}\n`).join('')).toBe(outputs[0])
  })

  it('has the smallest commune that the page tells', () => {
    expect(Math.min(...communes.map(({ population }) => Number(population)))).toBe(60)
  })
})
