import { expect, it } from 'vitest'
import { indexText, locate } from '../../../../.vuepress/model/source/TextIndex.ts'

it('turns offsets into lines and columns, whatever ends the lines', () => {
  const index = indexText('ab\ncd\r\nef\rgh')
  expect([0, 2, 3, 7, 10, 99].map((offset) => locate(index, offset))).toMatchObject([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4 },
  ])
})
