import { describe, expect, it } from 'vitest'
import { findNearest } from '../../../../../.vuepress/constructs/callouts/shared/findNearest.ts'

const names = ['tip', 'warning', 'decision', 'chronologie', 'étapes']

describe('findNearest', () => {
  it.each([
    ['warnin', 'warning'],
    ['WARNING', 'warning'],
    ['décision', 'decision'],
    ['etape', 'étapes'],
    ['chronologies', 'chronologie'],
    ['tips', 'tip'],
    ['itp', 'tip'],
  ])('takes %j for %j', (word, expected) => {
    expect(findNearest(word, names)).toBe(expected)
  })

  it('suggests nothing for a word that looks like none', () => {
    expect(findNearest('encadré', names)).toBeUndefined()
  })
})
