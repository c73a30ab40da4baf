import { describe, expect, it } from 'vitest'
import { isFreeLicence } from '../../../../scripts/licences/isFreeLicence.ts'

describe('isFreeLicence', () => {
  it.each([
    'MIT',
    '(MIT)',
    'MIT OR Proprietary',
    '(Proprietary OR MIT)',
    'Apache-2.0 AND BSD-3-Clause',
    '(Proprietary OR MIT) AND ISC',
    'MIT OR Proprietary AND Other',
  ])('accepts %s', (expression) => {
    expect(isFreeLicence(expression)).toBe(true)
  })

  it.each([
    'Proprietary',
    'MIT AND Proprietary',
    'Proprietary AND MIT OR Other',
    'SEE LICENSE IN LICENSE.txt',
    'UNLICENSED',
    'mit',
    '',
    '(MIT',
    'MIT)',
    'MIT MIT',
    'OR MIT',
    'Proprietary OR',
  ])('refuses « %s »', (expression) => {
    expect(isFreeLicence(expression)).toBe(false)
  })
})
