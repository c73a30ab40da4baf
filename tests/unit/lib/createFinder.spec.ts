import { expect, it } from 'vitest'
import { createFinder } from '../../../.vuepress/lib/createFinder.ts'

it('finds the first match from each offset on', () => {
  const find = createFinder('a-b-c', /-/g)
  expect([0, 1, 2, 3].map((from) => find(from)?.index)).toEqual([1, 1, 3, 3])
  expect(find(4)).toBeNull()
  expect(find(5)).toBeNull()
})

it('keeps its place when another search goes by the same pattern', () => {
  const pattern = /-/g
  const first = createFinder('a-b-c', pattern)
  const second = createFinder('-----', pattern)
  expect([first(2)?.index, second(0)?.index, first(2)?.index]).toEqual([3, 0, 3])
})
