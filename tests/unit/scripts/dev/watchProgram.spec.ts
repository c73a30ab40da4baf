import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const WATCH = path.resolve('scripts/dev/watchProgram.ts')

it('tells of a source that is loaded when it is saved, and of no other', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'program-'))
  const write = (name: string, text: string): void => writeFileSync(path.join(dir, name), text)
  write('loaded.mjs', 'export {}')
  write('other.mjs', 'export {}')
  const program = `
    const { watchProgram } = await import(${JSON.stringify(WATCH)})
    const watch = watchProgram(${JSON.stringify(dir)})
    await import(${JSON.stringify(path.join(dir, 'loaded.mjs'))})
    watch.start((file) => { console.log(file); process.exit() })
    console.log('ready')
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  await once(child.stdout, 'data')
  write('other.mjs', 'export const a = 1')
  write('loaded.mjs', 'export const a = 1')
  await once(child, 'close')
  expect(output.trim().split('\n')).toEqual(['ready', path.join(dir, 'loaded.mjs')])
  rmSync(dir, { recursive: true })
})
