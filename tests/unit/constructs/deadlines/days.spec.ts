import { describe, expect, it } from 'vitest'
import {
  addDuration,
  addMonths,
  explainDayOff,
  findEaster,
  formatDay,
  isDay,
  listHolidays,
  nextWorkingDay,
  previousWorkingDay,
} from '../../../../.vuepress/constructs/deadlines/shared/days.ts'

describe('findEaster', () => {
  // Dates of the Gregorian calendar, among them the earliest and the latest of the century.
  it.each([
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('finds %s', (day) => {
    expect(findEaster(Number(day.slice(0, 4)))).toBe(day)
  })
})

describe('holidays', () => {
  it('are the eleven of the labour code', () => {
    expect([...listHolidays(2026).keys()].sort()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  it.each([
    ['2026-05-14', 'Ascension'],
    ['2026-09-19', 'samedi'],
    ['2026-09-20', 'dimanche'],
    ['2026-11-01', 'Toussaint'],
    ['2026-09-21', undefined],
  ])('%s: %s', (day, expected) => {
    expect(explainDayOff(day)).toBe(expected)
  })

  it('are stepped over, several in a row too', () => {
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-28')
    expect(nextWorkingDay('2027-05-08')).toBe('2027-05-10')
    expect(previousWorkingDay('2026-05-17')).toBe('2026-05-15')
    expect(previousWorkingDay('2026-04-06')).toBe('2026-04-03')
  })
})

describe('addMonths', () => {
  it.each([
    ['2026-03-02', 1, '2026-04-02'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-07-20', 2, '2026-09-20'],
  ])('%s + %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected)
  })
})

describe('addDuration', () => {
  it('counts working days without week ends and holidays', () => {
    // 8 May and Ascension Day are skipped.
    expect(addDuration('2026-05-07', { workingDays: 1 })).toBe('2026-05-11')
    expect(addDuration('2026-05-07', { workingDays: 10 })).toBe('2026-05-26')
    expect(addDuration('2026-03-06', { workingDays: 1 })).toBe('2026-03-09')
  })

  it('counts days as they come', () => {
    expect(addDuration('2026-02-20', { days: 15 })).toBe('2026-03-07')
  })
})

it('knows a day that exists', () => {
  expect(isDay('2026-02-28')).toBe(true)
  for (const text of ['2026-02-29', '2026-13-01', '02/03/2026', '', '9999-01-01'])
    expect(isDay(text)).toBe(false)
})

it('writes days as French people read them', () => {
  expect(formatDay('2026-03-02')).toBe('lundi\u00a02\u00a0mars\u00a02026')
  expect(formatDay('2026-11-01')).toBe('dimanche\u00a01er\u00a0novembre\u00a02026')
})
