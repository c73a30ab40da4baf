import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { countStep, type Counts, type StepResult } from './countResults.ts'
import type { Step } from './steps.ts'

export interface RunInput {
  step: Step
  /** Root of the project. */
  projectDir: string
  /** Installs the browser if needed; throws when it cannot. */
  ensureBrowser: () => void
  log: (line: string) => void
}

/** A step that hangs must not hold the others. */
const TIMEOUT_MS = 60 * 60 * 1000

const readCounts = (step: Step, projectDir: string): Counts | null => {
  const file = step.report && path.join(projectDir, step.report.file)
  if (!file || !existsSync(file)) return null
  return step.report!.read(JSON.parse(readFileSync(file, 'utf8')) as never)
}

/** Runs a script of `package.json`: what it printed, without colours, and whether it succeeded. */
const runScript = (
  { script, args = [], env = {} }: Step,
  projectDir: string,
): Promise<{ succeeded: boolean; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--run', script, '--', ...args], {
      cwd: projectDir,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        // Tests start our commands hundreds of times: each then compiles nothing that another one has.
        NODE_COMPILE_CACHE: path.join(projectDir, '.cache/compile'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => (output += text))
    }
    const end = (succeeded: boolean): void =>
      resolve({ succeeded, output: stripVTControlCharacters(output) })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })

/**
 * Runs a step and counts its results; its output is kept in `.cache/test/`, under the name of the step.
 * Never throws.
 */
export const runStep = async ({
  step,
  projectDir,
  ensureBrowser,
  log,
}: RunInput): Promise<StepResult> => {
  const { label, report } = step
  log(`  ▸  ${label}`)
  // A report of a former run must not be taken for this one's.
  if (report) rmSync(path.join(projectDir, report.file), { force: true })
  const start = Date.now()
  const finish = (succeeded: boolean, output: string, counts: Counts | null): StepResult => ({
    label,
    ...countStep({ label, succeeded, counts, output }),
    seconds: Math.round((Date.now() - start) / 1000),
  })
  try {
    if (step.browser) ensureBrowser()
  } catch (error) {
    return finish(false, (error as Error).message, null)
  }
  const { succeeded, output } = await runScript(step, projectDir)
  const logDir = path.join(projectDir, '.cache/test')
  mkdirSync(logDir, { recursive: true })
  writeFileSync(path.join(logDir, `${label}.log`), output)
  return finish(succeeded, output, readCounts(step, projectDir))
}
