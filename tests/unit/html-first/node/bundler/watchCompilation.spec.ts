import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { digestContent } from '../../../../../.vuepress/lib/contentCache.ts'
import { watchCompilation } from '../../../../../.vuepress/html-first/node/bundler/watchCompilation.ts'

const root = mkdtempSync(path.join(tmpdir(), 'watch-'))
afterAll(() => rmSync(root, { recursive: true }))

const LONG_AGO = new Date('2026-01-01')

/** A file of this name, which holds its name. */
const write = (name: string, savedAt = LONG_AGO): string => {
  const file = path.join(root, name)
  writeFileSync(file, name)
  utimesSync(file, savedAt, savedAt)
  return file
}

const ENTRY = { fileName: 'app.js', type: 'chunk', isEntry: true, code: '' }

type Hook = (this: unknown, ...args: unknown[]) => void

/** What a compilation of these modules notes, by the names of files. */
const note = (ids: string[], read: string[], isAuthors = false): Record<string, string> => {
  const watch = watchCompilation(
    [],
    () => read,
    () => false,
    () => isAuthors,
  )
  const { buildEnd, writeBundle } = watch.plugin as unknown as Record<string, Hook>
  buildEnd!.call({ getModuleIds: () => ids.values() })
  for (const consumer of ['client', 'server'])
    writeBundle!.call({ environment: { config: { consumer } } }, {}, { 'app.js': ENTRY })
  return Object.fromEntries(
    Array.from(watch.read().from.files, ([file, digest]) => [path.relative(root, file), digest]),
  )
}

describe('watchCompilation', () => {
  it('notes modules and files that were read, whatever signs their names hold', () => {
    const module = write('word.js')
    const files = [write('photo#1.png'), write('dessin?2.svg')]
    expect(note([`${module}?vue&type=script`, '\0virtual'], files)).toEqual(
      Object.fromEntries(
        ['word.js', 'photo#1.png', 'dessin?2.svg'].map((name) => [name, digestContent(name)]),
      ),
    )
  })

  it('trusts no file of an author saved since the start, which may have been read before', () => {
    const file = write('vue.png', new Date(Date.now() + 60_000))
    expect(note([file], [], true)).toEqual({ 'vue.png': '' })
    expect(note([file], [], false)).toEqual({ 'vue.png': digestContent('vue.png') })
  })
})
