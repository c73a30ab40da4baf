import { describe, expect, it } from 'vitest'
import { renderTable } from '../../../bench/renderTable.ts'

const build = { elapsed: 12.34, user: 20, peakBytes: 1200 * 2 ** 20 }
const page = { html: 2048, css: 0, js: 512, other: 0, total: 2560, requests: 2, prefetched: 0 }

describe('renderTable', () => {
  it('writes one line for each generator, in French figures', () => {
    const lighthouse = { scores: [0.98, 1, 1, 1], lcp: 900, tbt: 0, cls: 0.01 }
    const row = { title: 'Un', version: '1.0', build, page, searchBytes: 10_240, lighthouse }
    const line = renderTable([row]).split('\n')[2]!
    expect(line.replace(/\s/g, ' ')).toBe(
      '| Un 1.0 | 12,3 | 20,0 | 1 200 | 2,0 | 0,0 | 0,5 | 0,0 | 2,5 | 2 | 0,0 | 10,0 | 98 / 100 / 100 / 100 | 0,90 | 0 | 0,010 |',
    )
  })

  it('keeps the line of a generator that failed, and says why below the table', () => {
    const rows = [{ title: 'Deux', version: '', failure: 'plus de 600 s' }]
    const [, , line, , reason] = renderTable(rows).split('\n')
    expect(line).toMatch(/^\| Deux \| échec \| — \|/)
    expect(reason).toBe('- Deux, mesure interrompue : plus de 600 s')
  })

  it('says what failed after a build that succeeded', () => {
    const rows = [{ title: 'Trois', version: '3', build, failure: '/a/ : 404' }]
    const table = renderTable(rows)
    expect(table).toContain('| Trois 3 | 12,3 |')
    expect(table).toContain('- Trois, mesure interrompue : /a/ : 404')
  })
})
