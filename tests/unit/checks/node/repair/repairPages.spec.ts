import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FixableFinding } from '../../../../../.vuepress/checks/node/Rule.ts'
import { repairPages } from '../../../../../.vuepress/checks/node/repair/repairPages.ts'
import { runChecks } from '../../../../../.vuepress/checks/node/runChecks.ts'

let dir: string

const at = (file: string): string => path.join(dir, file)
const fix = () => runChecks({ dir, fix: true })

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'reparations-'))
})

afterEach(() => {
  rmSync(dir, { recursive: true })
})

describe('--fix', () => {
  it('keeps the mark of the start and the ends of lines, and leaves nothing beside', async () => {
    writeFileSync(at('a.md'), "\uFEFF---\r\ntitle: Un mot...\r\n---\r\n# A\r\n\r\nL'eau .\r\n")
    expect((await fix()).fixedFiles).toEqual(['a.md'])
    expect(readFileSync(at('a.md'), 'utf8')).toBe(
      '\uFEFF---\r\ntitle: Un mot…\r\n---\r\n# A\r\n\r\nL’eau.\r\n',
    )
    expect(readdirSync(dir)).toEqual(['a.md'])
  })

  it('has nothing left to do the second time', async () => {
    writeFileSync(
      at('a.md'),
      '# A\n\nDÃ©jÃ  lu  : "un" mot..., l\'Etat re\u00ADlit , cre\u0301e\u0301 -- [x](https://a.fr/?utm_a=1)\n',
    )
    expect((await fix()).fixedFiles).toEqual(['a.md'])
    const once = readFileSync(at('a.md'))
    expect((await fix()).fixedFiles).toEqual([])
    expect(readFileSync(at('a.md'))).toEqual(once)
  })

  it.each([
    ['a header of Word', Buffer.from('—\ntitle: Un titre\npermalink: /a/\n—\n\nL\'eau : "un"\n')],
    ['YAML that does not parse', Buffer.from('---\ntitle: a: b\n---\n\nL\'eau : "un"\n')],
    ['Windows-1252', Buffer.from('# L\'\xE9t\xE9 : "un"\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFF# L\'eau : "un"\n', 'utf16le')],
    [
      'UTF-8 with a damaged byte',
      Buffer.concat([Buffer.from("# été, déjà\n\nL'eau"), Buffer.from([0xe9])]),
    ],
  ])('never writes a file that it cannot read for certain: %s', async (_what, bytes) => {
    writeFileSync(at('a.md'), bytes)
    expect((await fix()).fixedFiles).toEqual([])
    expect(readFileSync(at('a.md'))).toEqual(bytes)
  })

  it('does not either when one rule alone is asked for', async () => {
    const text = '—\ntitle: Un titre\n—\n\nL\'eau : "un"\n'
    writeFileSync(at('a.md'), text)
    await runChecks({ dir, fix: true, only: ['espaces-insecables', 'apostrophes'] })
    expect(readFileSync(at('a.md'), 'utf8')).toBe(text)
  })

  it('writes through a link of the folder and keeps the rights of the file', async () => {
    writeFileSync(at('vrai.txt'), "# A\n\nL'eau\n")
    chmodSync(at('vrai.txt'), 0o640)
    symlinkSync(at('vrai.txt'), at('a.md'))
    await fix()
    expect(readFileSync(at('vrai.txt'), 'utf8')).toBe('# A\n\nL’eau\n')
    expect(statSync(at('vrai.txt')).mode & 0o777).toBe(0o640)
  })

  it('never writes out of the folder', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'ailleurs-'))
    writeFileSync(path.join(outside, 'vrai.md'), "# A\n\nL'eau\n")
    symlinkSync(path.join(outside, 'vrai.md'), at('a.md'))
    await fix()
    expect(readFileSync(path.join(outside, 'vrai.md'), 'utf8')).toBe("# A\n\nL'eau\n")
    rmSync(outside, { recursive: true })
  })

  it('says which page it left, because its repairs would change more than the text', () => {
    const text = '# A\n\nUn `mot`.\n'
    writeFileSync(at('a.md'), text)
    const start = text.indexOf('mot')
    const finding: FixableFinding = {
      file: 'a.md',
      line: 3,
      column: 5,
      rule: 'apostrophes',
      severity: 'warning',
      message: '',
      suggestion: '',
      fix: { start, end: start + 3, text: 'code' },
    }
    expect(repairPages(at('.'), [finding])).toEqual({ written: [], refused: ['a.md'] })
    expect(readFileSync(at('a.md'), 'utf8')).toBe(text)
  })
})
