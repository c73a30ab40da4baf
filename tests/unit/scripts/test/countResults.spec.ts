import { describe, expect, it } from 'vitest'
import {
  countStep,
  readPlaywrightReport,
  readVitestReport,
} from '../../../../scripts/test/countResults.ts'

const end = { label: 'Étape', succeeded: true, counts: null, output: '' }
const failure = { name: 'a.spec.ts › un test', message: 'attendu 1, reçu 2' }

describe('countStep', () => {
  it('counts a tool for one, and explains its failure by the end of its output', () => {
    expect(countStep(end)).toEqual({ passed: 1, failed: 0, failures: [] })
    const output = `${'ligne\n'.repeat(100)}a.ts:3 erreur\n`
    const { passed, failed, failures } = countStep({ ...end, succeeded: false, output })
    expect([passed, failed]).toEqual([0, 1])
    expect(failures[0]!.name).toBe('Étape')
    expect(failures[0]!.message).toMatch(/a\.ts:3 erreur$/)
    expect(failures[0]!.message.split('\n').length).toBeLessThan(60)
  })

  it('counts the tests of a runner', () => {
    const counts = { passed: 10, failed: 1, failures: [failure] }
    expect(countStep({ ...end, counts: { ...counts, failed: 0, failures: [] } }).passed).toBe(10)
    expect(countStep({ ...end, succeeded: false, counts })).toEqual(counts)
  })

  it('counts a file that does not load beside tests that fail', () => {
    const failures = [failure, { name: 'b.spec.ts', message: 'Cannot find module' }]
    const counts = { passed: 10, failed: 1, failures }
    expect(countStep({ ...end, succeeded: false, counts }).failed).toBe(2)
  })

  it('does not let a runner fail unseen when all its tests pass', () => {
    const counts = { passed: 12, failed: 0, failures: [] }
    const output = 'ERROR: Coverage for lines (12%) does not meet global threshold (90%)'
    expect(countStep({ ...end, succeeded: false, counts, output })).toEqual({
      passed: 12,
      failed: 1,
      failures: [{ name: 'Étape', message: output }],
    })
  })
})

describe('readVitestReport', () => {
  const file = { name: `${process.cwd()}/tests/a.spec.ts`, status: 'failed', message: '' }

  it('counts tests, and names those that failed with what they say', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        {
          ...file,
          assertionResults: [
            { fullName: 'a passes', status: 'passed', failureMessages: [] },
            {
              fullName: 'a fails',
              status: 'failed',
              failureMessages: [
                '\u001B[31mnon\u001B[39m\n    at run (file:///a/node_modules/b.js:1:1)',
              ],
            },
          ],
        },
      ],
    }
    expect(readVitestReport(report)).toEqual({
      passed: 3,
      failed: 1,
      failures: [{ name: 'tests/a.spec.ts › a fails', message: 'non' }],
    })
  })

  it('names a file that did not load', () => {
    const testResults = [{ ...file, message: 'Cannot find module', assertionResults: [] }]
    expect(
      readVitestReport({ numPassedTests: 0, numFailedTests: 0, testResults }).failures,
    ).toEqual([{ name: 'tests/a.spec.ts', message: 'Cannot find module' }])
  })
})

describe('readPlaywrightReport', () => {
  it('counts an unstable test as a failed one, and names it with its groups', () => {
    const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky') => ({
      title,
      tests: [{ status, results: [{ errors: [{ message: `${title} : non` }] }] }],
    })
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1 },
      errors: [{ message: 'le serveur ne part pas' }],
      suites: [
        {
          title: 'a.spec.ts',
          file: 'a.spec.ts',
          specs: [spec('un', 'expected')],
          suites: [
            {
              title: 'groupe',
              file: 'a.spec.ts',
              specs: [spec('deux', 'unexpected'), spec('trois', 'flaky')],
            },
          ],
        },
      ],
    }
    expect(readPlaywrightReport(report)).toEqual({
      passed: 5,
      failed: 2,
      failures: [
        { name: 'a.spec.ts › groupe › deux', message: 'deux : non' },
        { name: 'a.spec.ts › groupe › trois', message: 'trois : non' },
        { name: 'Playwright', message: 'le serveur ne part pas' },
      ],
    })
  })
})
