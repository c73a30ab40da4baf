import { csvFormatRows, csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, MAX_GROWTH, measureGrowth } from '../../support/measureGrowth.ts'
import {
  createCsvReader,
  LONGEST_CELL,
  WIDEST_ROW,
  type CsvFault,
} from '../../../.vuepress/verifier/shared/read/createCsvReader.ts'

const read = (pieces: readonly string[], separator = ',') => {
  const rows: string[][] = []
  const lines: number[] = []
  const faults: [CsvFault, number][] = []
  const reader = createCsvReader({
    separator,
    onRow: (cells, line) => {
      rows.push(cells)
      lines.push(line)
    },
    onFault: (fault, line) => faults.push([fault, line]),
  })
  pieces.forEach(reader.write)
  reader.end()
  return { rows, lines, faults }
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '1'),
  maxLength: 8,
})
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
})

describe('the reader of CSV', () => {
  it('reads what another library writes, as it reads it, however it is cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const text = csvFormatRows(rows)
        const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
        const { rows: found, faults } = read(pieces)
        expect(found).toEqual(csvParseRows(text))
        expect(faults).toEqual([])
      }),
    )
  })

  it('counts the lines of the file, those between quotes included', () => {
    const { rows, lines } = read(['a,b\r\n"1\n2",3\r', '\n4,5\r6,7'])
    expect(rows).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
      ['6', '7'],
    ])
    expect(lines).toEqual([1, 2, 4, 5])
  })

  it('says where quotes are wrong, and keeps the text', () => {
    const { rows, faults } = read(['a,b\n1,12" long\n"x"y,2\n3,"open\n4,5'])
    expect(rows.slice(0, 3)).toEqual([
      ['a', 'b'],
      ['1', '12" long'],
      ['xy', '2'],
    ])
    expect(faults).toEqual([
      ['bare-quote', 2],
      ['after-quote', 3],
      ['unclosed', 4],
    ])
  })

  it('stops at a cell or a row without end', () => {
    const long = read([
      'a,b\n1,',
      ...Array.from({ length: 20 }, () => 'x'.repeat(LONGEST_CELL / 10)),
      '\n2,3',
    ])
    expect(long.faults).toEqual([['too-long', 2]])
    expect(long.rows).toEqual([['a', 'b']])
    const open = read([
      'a,b\n1,"',
      ...Array.from({ length: 20 }, () => 'x\n'.repeat(LONGEST_CELL / 10)),
    ])
    expect(open.faults).toEqual([['unclosed', 2]])
    const wide = read([','.repeat(WIDEST_ROW + 10), '\n1,2'])
    expect(wide.faults).toEqual([['too-wide', 1]])
  })

  it.each(['"', '""', '",', '"\n', ',', '\n', '\r', 'a"', '"a'])(
    'takes a time that follows the length of %j',
    (piece) => {
      const growth = measureGrowth(
        (text) => read([text]),
        (length) => fill(piece, length),
        800_000,
      )
      expect(growth).toBeLessThan(MAX_GROWTH)
    },
  )
})
