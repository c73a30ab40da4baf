import { expect, it } from 'vitest'
import { readAddressWords } from '../../../../.vuepress/search/client/nearPagesIsland.ts'

it.each([
  ['/guide/choisir-une-licence.html', 'guide choisir une licence'],
  ['/qualit%C3%A9/2-formats/', 'qualité 2 formats'],
  // What is found of a number is about something else.
  ['/404.html', ''],
  ['/2024/05/', ''],
  ['/%E0%A4%A/', ''],
])('the words of %s are « %s »', (path, words) => {
  expect(readAddressWords(path)).toBe(words)
})
