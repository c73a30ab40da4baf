import { expect, it } from 'vitest'
import { findNearest } from '../../../../../.vuepress/checks/node/text/findNearest.ts'

it.each([
  ['descripton', 'description'],
  ['Référence', 'reference'],
  ['titre', 'title'],
  ['zzzzz', null],
  ['', null],
])('nearest to %s is %s', (written, expected) => {
  expect(findNearest(written, ['title', 'description', 'reference'])).toBe(expected)
})

it('keeps the nearest of several', () => {
  expect(findNearest('sourcs', ['sourdes', 'sources'])).toBe('sources')
})
