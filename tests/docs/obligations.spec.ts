import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { schema as addresses } from '../../.vuepress/verifier/shared/schemas/adresses.ts'
import { createSchemaCheck } from '../../.vuepress/verifier/shared/schemas/createSchemaCheck.ts'
import { schema as subsidies } from '../../.vuepress/verifier/shared/schemas/subventions.ts'
import type { Schema } from '../../.vuepress/verifier/shared/schemas/types.ts'
import { findExample, readBlocks } from '../support/guideExamples.ts'

const DOCS = path.resolve(import.meta.dirname, '../../docs')
const pageOf = (chapter: string): string => path.join(DOCS, 'obligations', chapter)

/** Header and rows of the first table of a chapter; cells hold no separator. */
const readTable = (chapter: string, separator: string) => {
  const { text } = readBlocks(pageOf(chapter)).find(({ language }) => language === 'csv')!
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(separator))
  return { header, rows }
}

const judge = (schema: Schema, header: readonly string[], rows: readonly string[][]) => {
  const check = createSchemaCheck(schema, header)
  for (const [index, cells] of rows.entries()) check.read(cells, index + 2)
  return check.finish().issues
}

describe('the subsidy of the chapter', () => {
  const { header, rows } = readTable('5-subventions.md', ',')

  it('has the fourteen columns of the order, and passes the schema that came after it', () => {
    expect(header).toHaveLength(14)
    expect(rows).toHaveLength(1)
    expect(judge(subsidies, header, rows)).toEqual([])
  })

  it.each([
    ['datesPeriodeVersement', '2026-03-01_2026-09-30'],
    ['montant', '30 000 €'],
    ['dateConvention', '12/02/2026'],
  ])('is refused with %s written « %s »', (column, value) => {
    const [row = []] = rows
    const wrong = row.map((cell, index) => (header[index] === column ? value : cell))
    expect(judge(subsidies, header, [wrong]).map((issue) => issue.column)).toEqual([column])
  })
})

describe('the addresses of the chapter', () => {
  const { header, rows } = readTable('4-adresses.md', ';')

  it('pass the rules of a local address base', () => {
    expect(rows).toHaveLength(3)
    expect(judge(addresses, header, rows)).toEqual([])
  })

  it.each([
    ['numero', '7bis'],
    ['date_der_maj', '02/03/2026'],
  ])('are refused with %s written « %s »', (column, value) => {
    const [row = []] = rows
    const wrong = row.map((cell, index) => (header[index] === column ? value : cell))
    expect(judge(addresses, header, [wrong]).map((issue) => issue.column)).toEqual([column])
  })
})

describe('the market of the chapter', () => {
  const { code } = findExample(pageOf('3-commande-publique.md'), 'json', 'marche')
  const [market] = (
    JSON.parse(code) as {
      marches: {
        marche: {
          acheteur: { id: string }
          dateNotification: string
          datePublicationDonnees: string
        }[]
      }
    }
  ).marches.marche

  it('is in a file named as the chapter asks, published before the day that it counts', () => {
    const text = readFileSync(pageOf('3-commande-publique.md'), 'utf8')
    const { acheteur, dateNotification, datePublicationDonnees } = market!
    expect(text).toContain(`\`DECP-${acheteur.id}-${datePublicationDonnees}-01.json\``)
    expect(dateNotification).toBe('2026-03-10')
    expect(text).toMatch(/Notifié le 10 mars 2026, il se publie au plus tard le 10 mai/)
    expect(datePublicationDonnees < '2026-05-10').toBe(true)
    expect(new Date('2026-05-10').getUTCDay(), 'a Sunday').toBe(0)
  })
})

describe('the list of documents', () => {
  it('has the five facts of each document, its days written as days', () => {
    const { header, rows } = readTable('1-seuils.md', ',')
    expect(header).toHaveLength(5)
    for (const row of rows) {
      expect(row).toHaveLength(5)
      expect(row[2]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(row[4]).toMatch(/^\d{4}-\d{2}-\d{2}\s: /)
    }
  })
})

describe('the price of the meal', () => {
  it('is counted here as the script of the other guide counts it', () => {
    const text = readFileSync(pageOf('6-algorithmes.md'), 'utf8')
    const { outputs } = findExample(path.join(DOCS, 'algorithmes/5-demande.md'), 'js', 'remise')
    const amounts = outputs[0]!.match(/\d+,\d\d/g)!
    expect(new Set(amounts)).toEqual(new Set(['2,40', '2,16', '25,92']))
    for (const amount of amounts) expect(text).toMatch(new RegExp(`${amount}\\s€`))
  })
})
