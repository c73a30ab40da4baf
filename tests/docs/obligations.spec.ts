import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSchemaCheck } from '../../.vuepress/verifier/shared/schemas/createSchemaCheck.ts'
import { schema } from '../../.vuepress/verifier/shared/schemas/subventions.ts'
import { readBlocks } from '../support/guideExamples.ts'

const FILE = path.resolve(import.meta.dirname, '../../docs/obligations/5-subventions.md')

describe('the subsidy of the chapter', () => {
  const [header = [], ...rows] = readBlocks(FILE)
    .find(({ language }) => language === 'csv')!
    .text.trim()
    .split('\n')
    .map((line) => line.split(','))

  const judge = (table: readonly string[][]) => {
    const check = createSchemaCheck(schema, header)
    for (const [index, cells] of table.entries()) check.read(cells, index + 2)
    return check.finish().issues
  }

  it('has the fourteen columns of the order, and passes the schema that came after it', () => {
    expect(header).toHaveLength(14)
    expect(rows).toHaveLength(1)
    expect(judge(rows)).toEqual([])
  })

  it('would be refused with a period written in another way', () => {
    const [row = []] = rows
    const columns = judge([row.map((cell) => cell.replace('/', '_'))]).map(({ column }) => column)
    expect(columns).toEqual(['datesPeriodeVersement'])
  })
})
