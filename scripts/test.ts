/**
 * `npm test`: types, lint, format, unit tests, checks, build of the guides, tests of the built site in a browser.
 * Runs everything even after a failure, and ends with what failed and the line `N passed, M failed`.
 */
import path from 'node:path'
import process from 'node:process'
import { ensureLocalBrowser } from './browser.ts'
import { renderSummary, sumResults } from './test/renderSummary.ts'
import { runStages } from './test/runStages.ts'
import { runStep } from './test/runStep.ts'
import { STAGES } from './test/steps.ts'

const projectDir = path.resolve(import.meta.dirname, '..')
const log = console.log

const results = await runStages({
  stages: STAGES,
  run: (step) => runStep({ step, projectDir, ensureBrowser: ensureLocalBrowser, log }),
  log,
})
console.log(`\n${renderSummary(results)}`)
process.exitCode = sumResults(results).failed > 0 ? 1 : 0
