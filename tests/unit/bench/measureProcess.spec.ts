import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureProcess, ProcessFailure } from '../../../bench/measureProcess.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'bench-'))
const run = (script: string, timeoutMs?: number) =>
  measureProcess({
    command: process.execPath,
    args: ['-e', script],
    cwd: dir,
    log: path.join(dir, 'log'),
    timeoutMs,
  })

describe('measureProcess', () => {
  it('counts the memory of the processes that a command starts', async () => {
    const child = 'globalThis.kept = Buffer.alloc(200e6, 1); setTimeout(() => {}, 1500)'
    const { peakBytes, user } = await run(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    )
    expect(peakBytes).toBeGreaterThan(220e6)
    expect(user).toBeGreaterThan(0)
  })

  it('says why a command failed, with the end of what it printed', async () => {
    const failure = run("console.error('Page introuvable'); process.exit(3)")
    await expect(failure).rejects.toThrow(/^code 3\nPage introuvable$/)
  })

  it('ends a command that takes too long', async () => {
    await expect(run('setInterval(() => {}, 1000)', 500)).rejects.toThrow(ProcessFailure)
  })
})
