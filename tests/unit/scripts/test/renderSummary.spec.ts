import { describe, expect, it } from 'vitest'
import { renderSummary, sumResults } from '../../../../scripts/test/renderSummary.ts'

const results = [
  { label: 'Types', passed: 1, failed: 0, seconds: 3 },
  { label: 'Tests unitaires', passed: 40, failed: 2, seconds: 8 },
  { label: 'Contrôle', passed: 0, failed: 0, seconds: 0, skipped: 'pas encore de script' },
]

describe('renderSummary', () => {
  it('ends with the sums, on a plain line', () => {
    expect(renderSummary(results).split('\n').at(-1)).toBe('41 passed, 2 failed')
    expect(renderSummary([])).toBe('\n0 passed, 0 failed')
  })

  it('says how each step went', () => {
    const [types, unit, check] = renderSummary(results).split('\n')
    expect(types).toMatch(/✔ +Types +1 réussis \(3 s\)/)
    expect(unit).toMatch(/✖ +Tests unitaires +40 réussis, 2 en échec \(8 s\)/)
    expect(check).toMatch(/– +Contrôle +pas encore de script/)
  })
})

describe('sumResults', () => {
  it('adds up all the steps', () => {
    expect(sumResults(results)).toEqual({ passed: 41, failed: 2 })
  })
})
