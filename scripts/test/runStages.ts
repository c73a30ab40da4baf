import type { StepResult } from './countResults.ts'
import { renderStep } from './renderSummary.ts'
import type { Stage, Step } from './steps.ts'

export interface RunStagesInput {
  stages: readonly Stage[]
  /** Runs one step; never throws. */
  run: (step: Step) => Promise<StepResult>
  log: (line: string) => void
}

/** A log that says nothing for long is taken for one that hangs. */
const REMINDER_MS = 60 * 1000

/**
 * Runs every step, even after a failure: stages one after the other, the rows of a stage at the same time,
 * the steps of a row in turn. Results come in the order of the list, whichever ended first.
 */
export const runStages = async ({ stages, run, log }: RunStagesInput): Promise<StepResult[]> => {
  const start = Date.now()
  const running = new Set<string>()
  const reminder = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000)
    log(`  …  après ${seconds} s, en cours : ${[...running].join(', ')}`)
  }, REMINDER_MS)
  const runRow = async (row: readonly Step[]): Promise<StepResult[]> => {
    const results: StepResult[] = []
    for (const step of row) {
      running.add(step.label)
      const result = await run(step)
      running.delete(step.label)
      log(renderStep(result))
      results.push(result)
    }
    return results
  }
  try {
    const results: StepResult[] = []
    for (const stage of stages) results.push(...(await Promise.all(stage.map(runRow))).flat())
    return results
  } finally {
    clearInterval(reminder)
  }
}
