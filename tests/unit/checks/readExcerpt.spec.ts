import { expect, it } from 'vitest'
import { readExcerpt } from '../../../.vuepress/checks/shared/readExcerpt.ts'

it.each([
  ['C’est un **texte**. Fin.', 2, 'C’est un'],
  ['C’est un **texte**. Fin.', 12, 'texte'],
  ['C’est un **texte**. Fin.', 10, 'texte'],
  ['Voyez [ceci](/rien/).', 7, 'ceci'],
  ['| a | b c |', 8, 'b c'],
  ['## Un titre', 1, 'Un titre'],
  ['Un mot', 7, 'Un mot'],
  ['', 1, ''],
  ['***', 1, ''],
])('reads in %j at %i the words %j', (line, column, excerpt) => {
  expect(readExcerpt(line, column)).toBe(excerpt)
})
