import { describe, expect, it } from 'vitest'
import { renderSummary, sumResults } from '../../../../scripts/test/renderSummary.ts'

const failures = [
  { name: 'a.spec.ts › un', message: 'attendu 1\nreçu 2' },
  { name: 'b.spec.ts › deux', message: 'ligne\n'.repeat(500) },
]
const results = [
  { label: 'Types', passed: 1, failed: 0, seconds: 3, failures: [] },
  { label: 'Tests unitaires', passed: 40, failed: 2, seconds: 8, failures },
]

describe('renderSummary', () => {
  it('ends with the sums, on a plain line', () => {
    expect(renderSummary(results).split('\n').at(-1)).toBe('41 passed, 2 failed')
    expect(renderSummary([])).toBe('\n0 passed, 0 failed')
  })

  it('says how each step went', () => {
    const lines = renderSummary(results).split('\n')
    expect(lines.at(-4)).toMatch(/✔ +Types +1 réussis \(3 s\)/)
    expect(lines.at(-3)).toMatch(/✖ +Tests unitaires +40 réussis, 2 en échec \(8 s\)/)
  })

  it('names what failed before the lines of the steps, each message cut when it is long', () => {
    const text = renderSummary(results)
    expect(text).toMatch(/^Ce qui a échoué\n/)
    expect(text).toContain('✖ a.spec.ts › un\n    attendu 1\n    reçu 2\n')
    expect(text.indexOf('b.spec.ts › deux')).toBeLessThan(text.indexOf('Types'))
    expect(text.split('\n').length).toBeLessThan(60)
    expect(renderSummary(results.slice(0, 1))).not.toContain('échoué')
  })
})

describe('sumResults', () => {
  it('adds up all the steps', () => {
    expect(sumResults(results)).toEqual({ passed: 41, failed: 2 })
  })
})
