import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runStep } from '../../../../scripts/test/runStep.ts'
import type { StepResult } from '../../../../scripts/test/countResults.ts'
import type { Step } from '../../../../scripts/test/steps.ts'

const REPORT = JSON.stringify({ passed: 4, failed: 0 })
const scripts = {
  good: 'node -e 0',
  bad: 'node -e "process.exit(3)"',
  runner: `node -e "require('fs').writeFileSync('report.json', process.argv[1])"`,
}
let projectDir: string
const log = vi.fn()
const ensureBrowser = vi.fn()

beforeEach(() => {
  projectDir = mkdtempSync(path.join(tmpdir(), 'step-'))
  writeFileSync(path.join(projectDir, 'package.json'), JSON.stringify({ scripts }))
})
afterEach(() => {
  rmSync(projectDir, { recursive: true })
  vi.resetAllMocks()
})

const run = (step: Partial<Step>): StepResult =>
  runStep({
    step: { label: 'Étape', script: 'good', ...step },
    projectDir,
    scripts,
    ensureBrowser,
    log,
  })

const report = {
  file: 'report.json',
  read: (counts: { passed: number; failed: number }) => counts,
}

describe('runStep', () => {
  it('counts a tool that succeeds or fails, and goes on', () => {
    expect(run({})).toMatchObject({ label: 'Étape', passed: 1, failed: 0 })
    expect(run({ script: 'bad' })).toMatchObject({ passed: 0, failed: 1 })
  })

  it('fails on a script that does not exist, unless it may be missing', () => {
    expect(run({ script: 'nope' })).toMatchObject({ failed: 1 })
    expect(run({ script: 'nope', optional: true })).toMatchObject({
      passed: 0,
      failed: 0,
      skipped: 'pas encore de script',
    })
  })

  it('reads the report of a runner', () => {
    expect(run({ script: 'runner', args: [REPORT], report })).toMatchObject({
      passed: 4,
      failed: 0,
    })
  })

  it('does not take the report of a former run for this one', () => {
    mkdirSync(projectDir, { recursive: true })
    writeFileSync(path.join(projectDir, 'report.json'), REPORT)
    expect(run({ script: 'bad', report })).toMatchObject({ passed: 0, failed: 1 })
  })

  it('fails, with the reason, where no browser can be had', () => {
    ensureBrowser.mockImplementation(() => {
      throw new Error('Aucun navigateur')
    })
    expect(run({ browser: true })).toMatchObject({ passed: 0, failed: 1 })
    expect(log).toHaveBeenCalledWith('Aucun navigateur')
  })
})
