import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { csvParse, csvParseRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'

/** The schema of the guide and its files, checked as its readers check them. */
const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/producteurs-schemas')
const DATA = path.join(ROOT, '.vuepress/public/exemples/schemas')

interface Field {
  name: string
  type: string
  description: string
  example: string
  trueValues?: string[]
  constraints?: { pattern?: string; enum?: string[]; required?: boolean }
}

const readData = (file: string): string => readFileSync(path.join(DATA, file), 'utf8')
const schema = JSON.parse(readData('schema.json')) as Record<string, unknown> & { fields: Field[] }
const chapters = globSync('*.md', { cwd: GUIDE }).map((file) => ({
  file,
  text: readFileSync(path.join(GUIDE, file), 'utf8').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '),
}))
const chapter = (start: string): string => chapters.find(({ file }) => file.startsWith(start))!.text
const blocks = (text: string, language: string): string[] =>
  Array.from(text.matchAll(/^```(\w+)\n(.*?)^```$/gms))
    .filter(([, found]) => found === language)
    .map(([, , code]) => code!)
const control = (file: string): string =>
  execFileSync(process.execPath, ['controler.mjs', 'schema.json', file], {
    cwd: DATA,
    encoding: 'utf8',
  })

/** Sum of Luhn, as the chapter on checks says it. */
const isLuhn = (digits: string): boolean =>
  [...digits]
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 ? 2 : 1))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) %
    10 ===
  0

describe('the schema of the guide', () => {
  it('has every key that a reference asks for or advises', () => {
    const required = ['name', 'title', 'description', 'homepage', 'version', 'contributors']
    const advised = ['path', 'created', 'lastModified', 'resources', 'sources']
    for (const key of [...required, ...advised]) expect(schema, key).toHaveProperty(key)
    expect(schema.version).toMatch(/^0\.\d+\.\d+$/)
  })

  it('keeps to the rules that the guide teaches', () => {
    for (const field of schema.fields) {
      expect(field.name).toMatch(/^[a-z][a-z_]{0,62}$/)
      expect(field.description.length).toBeGreaterThan(15)
      expect(field.example).toBeTruthy()
      if (/^code|^id/.test(field.name)) expect(field.type).toBe('string')
      const { pattern, enum: list } = field.constraints ?? {}
      if (pattern) expect(field.example).toMatch(new RegExp(pattern))
      if (list) expect(list).toContain(field.example)
    }
    const types = Object.fromEntries(schema.fields.map(({ name, type }) => [name, type]))
    expect([types.latitude, types.longitude]).toEqual(['number', 'number'])
  })

  it('is what its chapter shows, field by field', () => {
    const [head, shown] = blocks(chapter('5-'), 'json').map((code) => JSON.parse(code) as unknown)
    expect(schema).toMatchObject(head as object)
    const fields = shown as Field[]
    expect(fields.length).toBeGreaterThan(3)
    for (const field of fields)
      expect(schema.fields.find(({ name }) => name === field.name)).toEqual(field)
    const listed = chapter('4-').match(/^\| (`[a-z_]+`(?:, `[a-z_]+`)*) \|/gm)!
    expect(listed.flatMap((line) => line.match(/[a-z_]+/g)!)).toEqual(
      schema.fields.map(({ name }) => name),
    )
  })
})

describe('the control of the guide', () => {
  it('finds nothing in the right file', () => {
    expect(control('exemple-valide.csv')).toMatch(/^\d+ lignes, aucune faute\n$/)
  })

  it('says of the wrong file what the chapter shows', () => {
    expect(blocks(chapter('5-'), 'text')).toContain(
      control('exemple-invalide.csv').replaceAll('\u00a0', ' '),
    )
  })

  it('refuses a file whose columns are not those of the schema', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['controler.mjs', 'schema.json', 'subventions-valide.csv'],
      { cwd: DATA, encoding: 'utf8' },
    )
    expect(status).not.toBe(0)
    expect(stderr).toContain('En-tête attendu')
  })

  it('is fed the lines that the chapter shows', () => {
    const lines = readData('exemple-invalide.csv').split('\n')
    for (const line of blocks(chapter('5-'), 'csv').join('').trim().split('\n'))
      expect(lines).toContain(line)
  })
})

describe('the subsidies of the guide', () => {
  it('are shown as they are in the file, with sixteen columns', () => {
    expect(blocks(chapter('2-'), 'csv')).toContain(readData('subventions-valide.csv'))
    for (const row of csvParseRows(readData('subventions-valide.csv'))) expect(row).toHaveLength(16)
  })

  it('go from right to wrong in the seven columns that the chapter names', () => {
    const [right] = csvParse(readData('subventions-valide.csv'))
    const [wrong] = csvParse(readData('subventions-invalide.csv'))
    const changed = Object.keys(right!).filter((column) => right![column] !== wrong![column])
    expect(changed).toHaveLength(7)
    for (const column of changed) expect(chapter('2-')).toMatch(new RegExp(`^\\|[^|]*\`${column}\``, 'm'))
    expect([isLuhn(right!.idAttribuant!), isLuhn(wrong!.idAttribuant!)]).toEqual([true, false])
  })
})

it('says of each file what it is', () => {
  const notice = readData('LISEZMOI.txt')
  for (const file of readdirSync(DATA)) if (file !== 'LISEZMOI.txt') expect(notice).toContain(file)
})

it('leads to every file from a page', () => {
  for (const file of readdirSync(DATA))
    expect(chapters.some(({ text }) => text.includes(`/exemples/schemas/${file}`)), file).toBe(true)
})
