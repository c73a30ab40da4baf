import type { Failure, StepResult } from './countResults.ts'

/** One line on how a step went. */
export const renderStep = ({ label, passed, failed, seconds }: StepResult): string => {
  const mark = failed > 0 ? '✖' : '✔'
  const detail = failed > 0 ? `${passed} réussis, ${failed} en échec` : `${passed} réussis`
  return `  ${mark}  ${label.padEnd(24)} ${detail} (${seconds} s)`
}

/** Sums of all the steps. */
export const sumResults = (results: readonly StepResult[]): { passed: number; failed: number } => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
})

/** A message that compares two pages is as long as they are. */
const MAX_LINES = 30

const renderFailure = ({ name, message }: Failure): string => {
  const lines = message.split('\n')
  const shown = lines.slice(0, MAX_LINES)
  const cut = lines.length > MAX_LINES ? [`… et ${lines.length - MAX_LINES} lignes`] : []
  return [`✖ ${name}`, ...[...shown, ...cut].map((line) => `    ${line}`.trimEnd())].join('\n')
}

/**
 * What failed, with its messages, then a line per step for people, then a last line that machines read:
 * `N passed, M failed`.
 */
export const renderSummary = (results: readonly StepResult[]): string => {
  const { passed, failed } = sumResults(results)
  const failures = results.flatMap((result) => result.failures).map(renderFailure)
  return [
    ...(failures.length > 0 ? ['Ce qui a échoué', '', failures.join('\n\n'), ''] : []),
    ...results.map(renderStep),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n')
}
