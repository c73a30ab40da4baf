import { expect, it } from 'vitest'
import { findNearest } from '../../../.vuepress/lib/findNearest.ts'

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

it.each([
  ['warnin', 'warning'],
  ['WARNING', 'warning'],
  ['décision', 'decision'],
  ['etape', 'étapes'],
  ['chronologies', 'chronologie'],
  ['tips', 'tip'],
  ['itp', 'tip'],
  ['encadré', null],
])('takes the name of a construct, %s, for %s', (written, expected) => {
  const names = ['tip', 'warning', 'decision', 'chronologie', 'étapes']
  expect(findNearest(written, names)).toBe(expected)
})
