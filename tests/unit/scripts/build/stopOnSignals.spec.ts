import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stopOnSignals } from '../../../../scripts/build/stopOnSignals.ts'

const MODULE = path.resolve(import.meta.dirname, '../../../../scripts/build/stopOnSignals.ts')
let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'signals-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('stopOnSignals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('on %s, cleans up, says so and leaves with %i', async (signal, code) => {
    const marker = path.join(root, 'cleaned')
    const child = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { writeFileSync } from 'node:fs'
       import { stopOnSignals } from ${JSON.stringify(MODULE)}
       stopOnSignals(() => writeFileSync(${JSON.stringify(marker)}, ''))
       setInterval(() => {}, 1000)
       console.log('ready')`,
    ])
    let message = ''
    child.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
    await once(child.stdout, 'data')
    child.kill(signal)
    const [exitCode] = await once(child, 'close')

    expect(exitCode).toBe(code)
    expect(message).toContain(`Construction interrompue (${signal}).`)
    expect(existsSync(marker)).toBe(true)
  })

  it('writes the message and exits from within the handler', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
    const dispose = stopOnSignals(() => {})
    process.emit('SIGHUP', 'SIGHUP')
    dispose()
    expect(exit).toHaveBeenCalledWith(129)
    expect(write.mock.calls.flat().join('')).toContain('SIGHUP')
    vi.restoreAllMocks()
  })

  it('leaves no handler behind once disposed of', () => {
    const count = (): number =>
      ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].reduce((n, e) => n + process.listenerCount(e), 0)
    const before = count()
    const dispose = stopOnSignals(() => {})
    expect(count()).toBe(before + 4)
    dispose()
    expect(count()).toBe(before)
  })
})
