import { describe, expect, it } from 'vitest'
import {
  formatFrenchDate,
  parseFrenchDate,
} from '../../../../../.vuepress/constructs/timeline/shared/frenchDates.ts'

describe('parseFrenchDate', () => {
  it.each([
    ['6 janvier 1978', '1978-01-06'],
    ['1er mars 2016', '2016-03-01'],
    ['29\u00a0février 2024', '2024-02-29'],
    ['Août 2016', '2016-08'],
    ['2017', '2017'],
  ])('reads %j', (text, expected) => {
    expect(parseFrenchDate(text)).toBe(expected)
  })

  it.each([
    '29 février 2023',
    '31 juin 2020',
    '0 mai 2020',
    '12 brumaire 2020',
    '17',
    '06/01/1978',
  ])('refuses %j', (text) => {
    expect(parseFrenchDate(text)).toBeUndefined()
  })
})

describe('formatFrenchDate', () => {
  it('writes a date as it is said', () => {
    expect(formatFrenchDate('2017-06-14')).toBe('14 juin 2017')
    expect(formatFrenchDate('2017-12-01')).toBe('1er décembre 2017')
  })
})
