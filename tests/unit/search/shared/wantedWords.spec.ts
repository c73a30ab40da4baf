import { expect, it } from 'vitest'
import { toStem } from '../../../../.vuepress/search/shared/analyzeText.ts'
import { readWanted } from '../../../../.vuepress/search/shared/wantedWords.ts'

it('reads what may have a stem, whatever its spelling, and nothing else', () => {
  const asked: string[] = []
  const read = readWanted(['ecol', 'l3211'], (word) => {
    asked.push(word)
    return toStem(word)
  })
  expect(['École', 'ECOLES', 'écoles', 'L. 321-1'].map(read)).toEqual([
    'ecol',
    'ecol',
    'ecol',
    'l3211',
  ])
  expect(read('maison')).toBe('')
  expect(asked).not.toContain('maison')
})
