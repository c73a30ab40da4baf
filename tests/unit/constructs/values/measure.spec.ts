import { describe, expect, it } from 'vitest'
import {
  foldUnit,
  inFigures,
  readMeasure,
  typeset,
} from '../../../../.vuepress/constructs/values/shared/measure.ts'

describe('readMeasure', () => {
  it.each([
    ['50 agents', 50, 'agents'],
    ['cinquante agents', 50, 'agents'],
    ['3 500 habitants', 3500, 'habitants'],
    ['3\u202f500 habitants', 3500, 'habitants'],
    ['un mois', 1, 'mois'],
    ['Une année', 1, 'année'],
    ['dix-huit mois', 18, 'mois'],
    ['12,5\u00a0Mo', 12.5, 'Mo'],
    ['10 jours ouvrés', 10, 'jours ouvrés'],
  ])('reads « %s »', (text, number, unit) => {
    expect(readMeasure(text)).toEqual({ number, unit })
  })

  it.each(['court', '50', 'agents 50', '', 'unique mois'])('reads nothing in « %s »', (text) => {
    expect(readMeasure(text)).toBeNull()
  })
})

describe('inFigures', () => {
  it.each([
    ['un mois', '1 mois'],
    ['deux mille habitants', null],
    ['40000 €', '40\u202f000\u00a0€'],
    ['12,5 Mo', '12,5\u00a0Mo'],
  ])('writes « %s » as « %s »', (text, expected) => {
    const measure = readMeasure(text)!
    if (expected === null) expect(measure.unit).toBe('mille habitants')
    else expect(inFigures(measure)).toBe(expected)
  })
})

it('puts the no-break spaces of a number and of a sign', () => {
  expect(typeset('23 000 €')).toBe('23\u202f000\u00a0€')
  expect(typeset('3 500 habitants')).toBe('3\u202f500 habitants')
  expect(typeset('deux mois')).toBe('deux mois')
})

it('knows a unit in the singular, in the plural and by its sign', () => {
  expect(foldUnit('habitants')).toBe(foldUnit('habitant'))
  expect(foldUnit('mois')).toBe('mois')
  expect(foldUnit('euros')).toBe(foldUnit('€'))
})
