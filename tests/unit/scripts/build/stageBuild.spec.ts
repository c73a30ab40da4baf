import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stageBuild } from '../../../../scripts/build/stageBuild.ts'

let root: string
const at = (...segments: string[]): string => path.join(root, ...segments)
const readSite = (): string => readFileSync(at('dist/index.html'), 'utf8')

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'staging-'))
  mkdirSync(at('docs'))
  writeFileSync(at('docs/README.md'), '# Accueil\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const build = (
  write: (staging: string) => Promise<void> | void,
  dest = at('dist'),
): Promise<void> =>
  stageBuild({
    source: at('docs'),
    dest,
    kept: [at('projet')],
    temp: at('work/0a/build-1'),
    workRoot: at('work'),
    build: async (staging) => {
      mkdirSync(at('work/0a/build-1'), { recursive: true })
      await write(staging)
    },
  })

const writeSite =
  (text: string) =>
  (staging: string): void =>
    writeFileSync(path.join(staging, 'index.html'), text)

const expectNoTrace = (): void => {
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
  expect(existsSync(at('work/0a/build-1'))).toBe(false)
}

describe('stageBuild', () => {
  it('puts a new site in the place of the former one', async () => {
    await build((staging) => {
      writeSite('first')(staging)
      writeFileSync(path.join(staging, 'robots.txt'), '')
    })
    expect(readdirSync(at('dist'))).toEqual(['index.html', 'robots.txt'])
    await build(writeSite('second'))
    expect(readdirSync(at('dist'))).toEqual(['index.html'])
    expect(readSite()).toBe('second')
    expectNoTrace()
  })

  it('leaves no empty folder where it worked, and what is kept for the next build', async () => {
    await build(writeSite('good'))
    expect(existsSync(at('work/0a'))).toBe(false)
    mkdirSync(at('work/0a/cache'), { recursive: true })
    await build(writeSite('good'))
    expect(readdirSync(at('work/0a'))).toEqual(['cache'])
  })

  it('leaves the former site when a build fails', async () => {
    await build(writeSite('good'))
    const half = build((staging) => {
      writeSite('half')(staging)
      throw new Error('panne')
    })
    await expect(half).rejects.toThrow('panne')
    expect(readSite()).toBe('good')
    expectNoTrace()
  })

  it('explains an error of the disk in French', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    await expect(build(() => Promise.reject(full))).rejects.toThrow('Disque plein')
  })

  it('explains a destination where nothing can be written', async () => {
    writeFileSync(at('file'), '')
    await expect(build(() => {}, at('file/dist'))).rejects.toThrow('n’est pas un dossier')
  })

  it.each([[''], ['docs'], ['docs/dist']])(
    'refuses a destination that holds guides, or lies among them (%s)',
    async (dest) => {
      await expect(build(() => {}, at(dest))).rejects.toThrow('Destination refusée')
      expect(readdirSync(at('docs'))).toEqual(['README.md'])
    },
  )

  it('removes what a killed build left', async () => {
    mkdirSync(at(`.dist.construction-${2 ** 30}`))
    await build(writeSite('good'))
    expectNoTrace()
  })
})
