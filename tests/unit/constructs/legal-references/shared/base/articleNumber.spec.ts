import { describe, expect, it } from 'vitest'
import {
  articleKey,
  articleSlug,
  compareArticleNumbers,
  formatArticleNumber,
} from '../../../../../../.vuepress/constructs/legal-references/shared/base/articleNumber.ts'

describe('articleKey', () => {
  it.each(['R. 343-4', 'R.* 343-4', 'R. * 343-4', 'R*343-4', 'r343–4', 'R 343\u20114'])(
    'is the same for %j',
    (number) => {
      expect(articleKey(number)).toBe('R343-4')
    },
  )
})

describe('formatArticleNumber', () => {
  it.each([
    ['L311-5', 'L. 311-5'],
    ['R*343-4', 'R.* 343-4'],
    ['D312-1-1-1', 'D. 312-1-1-1'],
  ])('writes %j as %j', (num, expected) => {
    expect(formatArticleNumber(num)).toBe(expected)
  })
})

it('makes an address of a number', () => {
  expect(articleSlug('CRPA', 'R.* 311-12')).toBe('crpa-r311-12')
})

it('orders articles as a code does', () => {
  const numbers = ['D. 312-1-3', 'R. 311-12', 'L. 311-11', 'L. 311-9', 'L. 312-1-1', 'L. 312-1']
  expect(numbers.sort(compareArticleNumbers)).toEqual([
    'L. 311-9',
    'L. 311-11',
    'L. 312-1',
    'L. 312-1-1',
    'R. 311-12',
    'D. 312-1-3',
  ])
})
