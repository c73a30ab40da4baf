import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { openSync, closeSync } from 'node:fs'
import { listTree, readChildSeconds, readResidentBytes } from './readProc.ts'

export interface Command {
  command: string
  args: readonly string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** File that receives what the process prints. */
  log: string
  /** @default ten minutes */
  timeoutMs?: number
}

export interface ProcessMeasure {
  /** Seconds from start to exit. */
  elapsed: number
  /** Seconds of processor in user mode, of the process and of all that it started. */
  user: number
  /** Highest sum of resident memory of the process tree seen, in bytes. */
  peakBytes: number
}

const SAMPLE_MS = 100

/** Why a measure could not be taken, with the end of what the process printed. */
export class ProcessFailure extends Error {
  override name = 'ProcessFailure'
}

const readTail = (log: string): string =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n')

/**
 * Runs a command and measures it. One at a time: the user time is that of every child that ended
 * meanwhile (Linux, `/proc`).
 *
 * @throws ProcessFailure if the command fails or takes too long
 */
export const measureProcess = async ({
  command,
  args,
  cwd,
  env = process.env,
  log,
  timeoutMs = 600_000,
}: Command): Promise<ProcessMeasure> => {
  const output = openSync(log, 'w')
  const userBefore = readChildSeconds()
  const start = performance.now()
  // Its own process group, so that what it started ends with it if it takes too long.
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  })
  const ended = new Promise<number | string>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
  let peakBytes = 0
  const sampler = setInterval(() => {
    const bytes = listTree(child.pid!).reduce((sum, pid) => sum + readResidentBytes(pid), 0)
    peakBytes = Math.max(peakBytes, bytes)
  }, SAMPLE_MS)
  let isLate = false
  const deadline = setTimeout(() => {
    isLate = true
    process.kill(-child.pid!, 'SIGKILL')
  }, timeoutMs)
  try {
    const code = await ended
    const elapsed = (performance.now() - start) / 1000
    if (isLate) throw new ProcessFailure(`plus de ${timeoutMs / 1000} s`)
    if (code !== 0) throw new ProcessFailure(`code ${code}\n${readTail(log)}`)
    return { elapsed, user: readChildSeconds() - userBefore, peakBytes }
  } finally {
    clearInterval(sampler)
    clearTimeout(deadline)
    closeSync(output)
  }
}
