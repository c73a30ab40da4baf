import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const HOUSE = path.resolve(import.meta.dirname, '../../.vuepress')
const IMPORT_RE = /(?:\bfrom|\bimport\(?)\s*['"](\.[^'"]+)['"]/g

/** Parts of the project that a file imports from, itself left out. */
const listParts = (part: string): string[] => {
  const files = globSync(`${part}/**/*.{ts,vue}`, { cwd: HOUSE })
  expect(files.length).toBeGreaterThan(3)
  return files.flatMap((file) =>
    Array.from(readFileSync(path.join(HOUSE, file), 'utf8').matchAll(IMPORT_RE), ([, address]) =>
      path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), address!),
    )
      .filter((target) => !target.startsWith(`${part}/`))
      .map((target) => `${file} → ${target}`),
  )
}

describe('what another site may take', () => {
  it.each(['search', 'html-first', 'offline'])(
    '%s needs nothing of the project but lib',
    (part) => {
      expect(listParts(part).filter((use) => !use.includes(' → lib/'))).toEqual([])
    },
  )

  it('lib needs nothing of the project', () => {
    expect(listParts('lib')).toEqual([])
  })
})
