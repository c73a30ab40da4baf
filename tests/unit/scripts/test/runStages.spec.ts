import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runStages } from '../../../../scripts/test/runStages.ts'
import type { StepResult } from '../../../../scripts/test/countResults.ts'
import type { Step } from '../../../../scripts/test/steps.ts'

const step = (label: string): Step => ({ label, script: label })
const stages = [[[step('a'), step('b')], [step('c')]], [[step('d')]]]

/** Runs the stages, `a` the slowest of them, and tells what began and ended, in order. */
const runAll = async () => {
  const events: string[] = []
  const lines: string[] = []
  const run = async ({ label }: Step): Promise<StepResult> => {
    events.push(`+${label}`)
    await wait(label === 'a' ? 20 : 1)
    events.push(`-${label}`)
    return { label, passed: 1, failed: label === 'a' ? 1 : 0, seconds: 0, failures: [] }
  }
  const results = await runStages({ stages, run, log: (line) => lines.push(line) })
  return { events, lines, results }
}

describe('runStages', () => {
  it('runs rows at the same time, the steps of a row in turn, and stages one after the other', async () => {
    const { events } = await runAll()
    expect(events.slice(0, 2)).toEqual(['+a', '+c'])
    expect(events.indexOf('-a')).toBeLessThan(events.indexOf('+b'))
    expect(events.slice(-2)).toEqual(['+d', '-d'])
  })

  it('goes on after a failure, and gives the results in the order of the list', async () => {
    const { results, lines } = await runAll()
    expect(results.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd'])
    expect(lines.filter((line) => line.includes('✖'))).toHaveLength(1)
    expect(lines).toHaveLength(4)
  })
})
