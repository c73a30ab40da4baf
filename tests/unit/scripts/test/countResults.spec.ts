import { describe, expect, it } from 'vitest'
import {
  countStep,
  readPlaywrightReport,
  readVitestReport,
} from '../../../../scripts/test/countResults.ts'

describe('countStep', () => {
  it('counts a tool for one', () => {
    expect(countStep(true, null)).toEqual({ passed: 1, failed: 0 })
    expect(countStep(false, null)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts the tests of a runner', () => {
    expect(countStep(true, { passed: 12, failed: 0 })).toEqual({ passed: 12, failed: 0 })
    expect(countStep(false, { passed: 10, failed: 2 })).toEqual({ passed: 10, failed: 2 })
  })

  it('does not let a runner fail unseen when all its tests pass', () => {
    expect(countStep(false, { passed: 12, failed: 0 })).toEqual({ passed: 12, failed: 1 })
  })
})

describe('reports', () => {
  it('reads Vitest’s', () => {
    expect(readVitestReport({ numPassedTests: 3, numFailedTests: 1 })).toEqual({
      passed: 3,
      failed: 1,
    })
  })

  it('reads Playwright’s, where an unstable test is a failed one', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(readPlaywrightReport({ stats })).toEqual({ passed: 5, failed: 2 })
  })
})
