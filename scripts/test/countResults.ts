/** Outcome of one step of `npm test`. */
export interface StepResult {
  label: string
  passed: number
  failed: number
  /** Whole seconds. */
  seconds: number
  /** Why the step was not run. */
  skipped?: string
}

/** What a runner's JSON report counts. */
export type Counts = Pick<StepResult, 'passed' | 'failed'>

/** Reads the JSON report of Vitest. */
export const readVitestReport = (report: {
  numPassedTests: number
  numFailedTests: number
}): Counts => ({ passed: report.numPassedTests, failed: report.numFailedTests })

/** Reads the JSON report of Playwright: tests that went another way than expected failed. */
export const readPlaywrightReport = (report: {
  stats: { expected: number; unexpected: number; flaky: number }
}): Counts => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky,
})

/**
 * Counts of a step. A tool counts for one. A runner counts its tests, plus one failure when it ends in error
 * although none of its tests failed (coverage under the threshold, test file that does not load).
 *
 * @param counts - null for a tool, or for a runner that left no report
 */
export const countStep = (succeeded: boolean, counts: Counts | null): Counts => {
  if (counts === null) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}
