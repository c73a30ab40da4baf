import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../../.vuepress/checks/node/applyFixes.ts'

describe('applyFixes', () => {
  it('replaces, inserts and removes, in any order', () => {
    const fixes = [
      { start: 4, end: 5, text: '' },
      { start: 0, end: 1, text: 'A' },
      { start: 3, end: 3, text: '-' },
    ]
    expect(applyFixes('abcdef', fixes)).toBe('Abc-df')
  })

  it('leaves for the next run a repair that overlaps one before it', () => {
    const fixes = [
      { start: 0, end: 4, text: 'ABCD' },
      { start: 2, end: 3, text: 'x' },
    ]
    expect(applyFixes('abcdef', fixes)).toBe('ABCDef')
  })
})
