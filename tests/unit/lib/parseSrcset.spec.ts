import { expect, it } from 'vitest'
import { parseSrcset } from '../../../.vuepress/lib/parseSrcset.ts'

it.each([
  ['a.png', [['a.png', '', 0]]],
  [
    'a.png 1x, b.png 2x',
    [
      ['a.png', '1x', 0],
      ['b.png', '2x', 10],
    ],
  ],
  [
    ' a.png,\n b.png  640w ,',
    [
      ['a.png', '', 1],
      ['b.png', '640w', 9],
    ],
  ],
  ['a,b.png 2x', [['a,b.png', '2x', 0]]],
  ['', []],
  [', ,', []],
])('reads %j as browsers do', (srcset, expected) => {
  expect(
    parseSrcset(srcset).map(({ url, descriptor, offset }) => [url, descriptor, offset]),
  ).toEqual(expected)
})
