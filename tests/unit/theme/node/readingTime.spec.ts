import { expect, it } from 'vitest'
import { readingTime } from '../../../../.vuepress/theme/node/readingTime.ts'

it.each([
  [0, 1],
  [290, 1],
  [310, 2],
  [1000, 5],
])('%d words are read in %d min', (words, minutes) => {
  expect(readingTime(`<p class="a b">${'l’arrêté <b>x</b> '.repeat(words / 2)}</p>`)).toBe(minutes)
})
