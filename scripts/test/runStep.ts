import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { countStep, type Counts, type StepResult } from './countResults.ts'
import type { Step } from './steps.ts'

export interface RunInput {
  step: Step
  /** Root of the project. */
  projectDir: string
  /** Scripts of `package.json`. */
  scripts: Record<string, string>
  /** Installs the browser if needed; throws when it cannot. */
  ensureBrowser: () => void
  log: (line: string) => void
}

/** A step that hangs must not hold the others. */
const TIMEOUT_MS = 45 * 60 * 1000

const readCounts = (step: Step, projectDir: string): Counts | null => {
  const file = step.report && path.join(projectDir, step.report.file)
  if (!file || !existsSync(file)) return null
  return step.report!.read(JSON.parse(readFileSync(file, 'utf8')) as never)
}

/** Runs a step, its output shown as it comes, and counts its results. Never throws. */
export const runStep = ({
  step,
  projectDir,
  scripts,
  ensureBrowser,
  log,
}: RunInput): StepResult => {
  const { label, script, args = [], report } = step
  if (step.optional && !scripts[script]) {
    return { label, passed: 0, failed: 0, seconds: 0, skipped: 'pas encore de script' }
  }
  log(`\n▸ ${label}`)
  // A report of a former run must not be taken for this one's.
  if (report) rmSync(path.join(projectDir, report.file), { force: true })
  const start = Date.now()
  const elapsed = (): number => Math.round((Date.now() - start) / 1000)
  try {
    if (step.browser) ensureBrowser()
  } catch (error) {
    log((error as Error).message)
    return { label, passed: 0, failed: 1, seconds: elapsed() }
  }
  const { status, error } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: projectDir,
    stdio: 'inherit',
    timeout: TIMEOUT_MS,
  })
  if (error) log(error.message)
  return { label, ...countStep(status === 0, readCounts(step, projectDir)), seconds: elapsed() }
}
