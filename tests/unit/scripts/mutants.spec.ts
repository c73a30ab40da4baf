import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { MUTANTS } from '../../mutations/mutants.ts'

const projectDir = path.resolve(import.meta.dirname, '../../..')

it.each(MUTANTS)('the fault « $name » can be put', ({ file, from, to }) => {
  const text = readFileSync(path.join(projectDir, file), 'utf8')
  expect(text.split(from)).toHaveLength(2)
  expect(text.replace(from, () => to)).not.toBe(text)
})
