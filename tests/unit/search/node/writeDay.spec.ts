import { expect, it } from 'vitest'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import { writeDay } from '../../../../.vuepress/search/node/writeDay.ts'
import { readSource } from '../support/readSource.ts'

it('writes a day as each language does', () => {
  expect(writeDay('2026-11-01', 'fr')).toBe('1er novembre 2026')
  expect(writeDay('2026-11-24', 'fr')).toBe('24 novembre 2026')
  expect(writeDay('2026-11-24', 'en')).toBe('November 24, 2026')
})

it.each(['', 'pas une date', '2026-02-31', '99999-99-99', '2026', '<b>'])(
  'says nothing of %j, and the site is indexed all the same',
  (day) => {
    expect(writeDay(day, 'fr')).toBe('')
    const page = readSource('a.md', `---\nverifiedOn: '${day}'\n---\n# Un jardin\n`)
    expect(packIndex([page]).pages[0]![0]).not.toHaveProperty('verified')
  },
)
