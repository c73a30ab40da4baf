import { expect, it } from 'vitest'
import { replaceBetween } from '../../../.vuepress/lib/replaceBetween.ts'

const mark = (text: string): string =>
  replaceBetween(text, ['{%', '%}'], (piece) => `(${piece.length})`)

it.each([
  ['a {% x %} b {%%} c', 'a (7) b (4) c'],
  ['{% a {% b %} c %}', '(12) c %}'],
  ['{% a', '{% a'],
  ['%} a', '%} a'],
  ['', ''],
])('turns %j into %j', (before, after) => {
  expect(mark(before)).toBe(after)
})
