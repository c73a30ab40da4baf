import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../../../.vuepress/search/shared/packNumbers.ts'
import { packTerms, unpackTerms } from '../../../../.vuepress/search/shared/packTerms.ts'

describe('packNumbers', () => {
  it('gives back every number', () => {
    const numbers = [
      ...Array.from({ length: 4000 }, (_, index) => index),
      53_823,
      53_824,
      9_999_999,
    ]
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
  })

  it('takes one character under 64, two under 1 920', () => {
    expect(packNumbers([0, 63])).toHaveLength(2)
    expect(packNumbers([64, 1919])).toHaveLength(4)
  })

  it('needs no escape in JSON', () => {
    const packed = packNumbers(Array.from({ length: 2000 }, (_, index) => index))
    expect(JSON.stringify(packed)).toHaveLength(packed.length + 2)
  })

  it('refuses another text', () => {
    expect(() => unpackNumbers('é')).toThrow(RangeError)
  })
})

describe('packTerms', () => {
  it('gives back every term', () => {
    const terms = [
      '1',
      '2024',
      'a',
      'anticonstitutionnellement',
      'anticonstitutionnellements',
      'ß',
      '数据',
    ]
    expect(unpackTerms(packTerms(terms))).toEqual(terms)
  })

  it('writes once what neighbours share', () => {
    expect(packTerms(['publi', 'public', 'publicit'])).toBe('ApubliFcGit')
  })
})
