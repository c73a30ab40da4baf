import { expect, it } from 'vitest'
import { rememberNotes } from '../../../../../.vuepress/checks/node/live/rememberNotes.ts'
import type { SourcePage } from '../../../../../.vuepress/model/source/parsePage.ts'

it('gives again what was made of a reading of a page and of what it was made about', () => {
  const keep = rememberNotes()
  let made = 0
  const make = (): number => (made += 1)
  const [page, other] = [{}, {}] as SourcePage[]
  expect(keep(page!, ['texts'], make)).toBe(1)
  expect(keep(page!, ['texts'], make)).toBe(1)
  expect(keep(page!, ['words', ['chat']], make)).toBe(2)
  expect(keep(page!, ['words', ['chien']], make)).toBe(3)
  expect(keep(other!, ['texts'], make)).toBe(4)
})

it('keeps the last note of a kind alone', () => {
  const keep = rememberNotes()
  let made = 0
  const make = (): number => (made += 1)
  const page = {} as SourcePage
  keep(page, ['texts'], make)
  keep(page, ['words', ['chat']], make)
  keep(page, ['words', ['chien']], make)
  expect(keep(page, ['words', ['chat']], make)).toBe(4)
  expect(keep(page, ['texts'], make)).toBe(1)
})
