/**
 * `npm test`: types, lint, format, unit tests, build of the guides, checks, tests of the built site in a browser.
 * Runs everything even after a failure, and ends with the line `N passed, M failed`.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { ensureLocalBrowser } from './browser.ts'
import { renderSummary, sumResults } from './test/renderSummary.ts'
import { runStep } from './test/runStep.ts'
import { STEPS } from './test/steps.ts'

const projectDir = path.resolve(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(path.join(projectDir, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

const results = STEPS.map((step) =>
  runStep({ step, projectDir, scripts, ensureBrowser: ensureLocalBrowser, log: console.log }),
)
console.log(`\n${renderSummary(results)}`)
process.exitCode = sumResults(results).failed > 0 ? 1 : 0
