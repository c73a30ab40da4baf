import { listPlaywrightFailures, listVitestFailures } from './listFailures.ts'
import type { PlaywrightReport, VitestReport } from './reports.ts'

/** A test, or a tool, that failed: what a reader of the log needs to begin with. */
export interface Failure {
  /** File and name of the test. */
  name: string
  /** Without colours. */
  message: string
}

/** Outcome of one step of `npm test`. */
export interface StepResult {
  label: string
  passed: number
  failed: number
  /** Whole seconds. */
  seconds: number
  failures: Failure[]
}

/** What a runner's JSON report tells. */
export type Counts = Pick<StepResult, 'passed' | 'failed' | 'failures'>

/** Reads the JSON report of Vitest. */
export const readVitestReport = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  failures: listVitestFailures(report),
})

/** Reads the JSON report of Playwright: tests that went another way than expected failed. */
export const readPlaywrightReport = (report: PlaywrightReport): Counts => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky,
  failures: listPlaywrightFailures(report),
})

export interface StepEnd {
  label: string
  succeeded: boolean
  /** Null for a tool, or for a runner that left no report. */
  counts: Counts | null
  /** All that the step printed. */
  output: string
}

/** A tool says what is wrong at the end of its output, mostly. */
const LAST_LINES = 40

const readTail = (output: string): string =>
  output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')

/**
 * Counts of a step. A tool counts for one. A runner counts its tests, plus one failure when it ends in error
 * although none of its tests failed (coverage under the threshold, test file that does not load).
 * A failure that no report explains is explained by the end of the output.
 */
export const countStep = ({ label, succeeded, counts, output }: StepEnd): Counts => {
  const told = counts ?? { passed: succeeded ? 1 : 0, failed: 0, failures: [] }
  // A file of tests that does not load has no failed test, and is a failure.
  const known = Math.max(told.failed, told.failures.length)
  const failed = succeeded || known > 0 ? known : 1
  const isExplained = failed === 0 || told.failures.length > 0
  const failures = isExplained ? told.failures : [{ name: label, message: readTail(output) }]
  return { passed: told.passed, failed, failures }
}
