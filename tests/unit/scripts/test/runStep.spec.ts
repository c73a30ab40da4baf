import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runStep } from '../../../../scripts/test/runStep.ts'
import type { StepResult } from '../../../../scripts/test/countResults.ts'
import type { Step } from '../../../../scripts/test/steps.ts'

const REPORT = JSON.stringify({ passed: 4, failed: 0, failures: [] })
const scripts = {
  good: 'node -e 0',
  bad: `node -e "console.error('\\u001B[31mrefusé\\u001B[39m'); process.exit(3)"`,
  runner: `node -e "require('fs').writeFileSync('report.json', process.argv[1])"`,
  colors: 'node -e "console.log(process.env.NO_COLOR, process.env.FORCE_COLOR)"',
}
let projectDir: string
const log = vi.fn<(line: string) => void>()
const ensureBrowser = vi.fn<() => void>()

beforeEach(() => {
  projectDir = mkdtempSync(path.join(tmpdir(), 'step-'))
  writeFileSync(path.join(projectDir, 'package.json'), JSON.stringify({ scripts }))
})
afterEach(() => {
  rmSync(projectDir, { recursive: true })
  vi.resetAllMocks()
})

const run = (step: Partial<Step>): Promise<StepResult> =>
  runStep({ step: { label: 'Étape', script: 'good', ...step }, projectDir, ensureBrowser, log })

const report = {
  file: 'report.json',
  read: (counts: { passed: number; failed: number; failures: [] }) => counts,
}

describe('runStep', () => {
  it('counts a tool that succeeds, and one that fails with what it said, without its colours', async () => {
    expect(await run({})).toMatchObject({ label: 'Étape', passed: 1, failed: 0 })
    expect(await run({ script: 'bad' })).toMatchObject({
      passed: 0,
      failed: 1,
      failures: [{ name: 'Étape', message: 'refusé' }],
    })
  })

  it('fails on a script that does not exist', async () => {
    const { failed, failures } = await run({ script: 'nope' })
    expect(failed).toBe(1)
    expect(failures[0]!.message).toContain('nope')
  })

  it('reads the report of a runner', async () => {
    expect(await run({ script: 'runner', args: [REPORT], report })).toMatchObject({
      passed: 4,
      failed: 0,
    })
  })

  it('does not take the report of a former run for this one', async () => {
    writeFileSync(path.join(projectDir, 'report.json'), REPORT)
    expect(await run({ script: 'bad', report })).toMatchObject({ passed: 0, failed: 1 })
  })

  it('asks for no colours, and keeps what was printed', async () => {
    vi.stubEnv('FORCE_COLOR', '1')
    await run({ script: 'colors' })
    vi.unstubAllEnvs()
    const kept = path.join(projectDir, '.cache/test/Étape.log')
    expect(readFileSync(kept, 'utf8')).toBe('1 undefined\n')
  })

  it('fails, with the reason, where no browser can be had', async () => {
    ensureBrowser.mockImplementation(() => {
      throw new Error('Aucun navigateur')
    })
    expect(await run({ browser: true })).toMatchObject({
      failed: 1,
      failures: [{ message: 'Aucun navigateur' }],
    })
  })
})
