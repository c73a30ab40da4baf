import type { StepResult } from './countResults.ts'

const renderStep = ({ label, passed, failed, seconds, skipped }: StepResult): string => {
  const name = label.padEnd(24)
  if (skipped) return `  –  ${name} ${skipped}`
  const mark = failed > 0 ? '✖' : '✔'
  const detail = failed > 0 ? `${passed} réussis, ${failed} en échec` : `${passed} réussis`
  return `  ${mark}  ${name} ${detail} (${seconds} s)`
}

/** Sums of all the steps. */
export const sumResults = (results: readonly StepResult[]): { passed: number; failed: number } => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
})

/** A line per step for people, then a last line that machines read: `N passed, M failed`. */
export const renderSummary = (results: readonly StepResult[]): string => {
  const { passed, failed } = sumResults(results)
  return [...results.map(renderStep), '', `${passed} passed, ${failed} failed`].join('\n')
}
