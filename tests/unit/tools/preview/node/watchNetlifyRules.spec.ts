import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { resolveHeaders } from '../../../../../tools/preview/node/loadNetlifyRules.ts'
import { watchNetlifyRules } from '../../../../../tools/preview/node/watchNetlifyRules.ts'

let dest: string
const onError = vi.fn()
const writeHeaders = (text: string): void => writeFileSync(path.join(dest, '_headers'), text)
const watch = (maxAge: number) =>
  watchNetlifyRules({ configFile: path.join(dest, 'netlify.toml'), dest, onError, maxAge })

beforeEach(() => {
  dest = mkdtempSync(path.join(tmpdir(), 'watch-'))
  writeHeaders('/*\n  X-Build: 1\n')
})
afterEach(() => {
  rmSync(dest, { recursive: true })
  onError.mockReset()
})

describe('watchNetlifyRules', () => {
  it('follows a new build', async () => {
    const readRules = await watch(-1)
    expect(resolveHeaders((await readRules()).headers, '/')).toEqual({ 'x-build': '1' })
    writeHeaders('/*\n  X-Build: second\n')
    expect(resolveHeaders((await readRules()).headers, '/')).toEqual({ 'x-build': 'second' })
  })

  it('does not look at the files more often than asked', async () => {
    const readRules = await watch(60_000)
    writeHeaders('/*\n  X-Build: second\n')
    expect(resolveHeaders((await readRules()).headers, '/')).toEqual({ 'x-build': '1' })
  })

  it('keeps the former rules when the new ones are unreadable, and says so once', async () => {
    const readRules = await watch(-1)
    writeHeaders('X-Sans-Chemin: 1')
    await readRules()
    expect(resolveHeaders((await readRules()).headers, '/')).toEqual({ 'x-build': '1' })
    expect(onError).toHaveBeenCalledOnce()
  })
})
