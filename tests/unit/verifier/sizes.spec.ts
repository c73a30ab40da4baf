import { describe, expect, it } from 'vitest'
import { judge } from '../../../.vuepress/verifier/shared/judge.ts'
import type { Profile } from '../../../.vuepress/verifier/shared/profile/types.ts'
import { readProfile } from '../../../.vuepress/verifier/shared/verify.ts'
import { textSource } from './support/textSource.ts'

const profile = await readProfile(textSource('code,ville\nA1,Nice\nA2,Lyon\n'))
const rulesOf = (file: Partial<Profile['file']>, table: Partial<Profile['table']> = {}): string[] =>
  judge({ file: { ...profile.file, ...file }, table: { ...profile.table, ...table } }).findings.map(
    ({ rule }) => rule,
  )

describe('rules about sizes', () => {
  it('a file of as many lines as a sheet has been cut', () => {
    expect(rulesOf({}, { rows: 1_048_575 })).toEqual(['fichier-coupe'])
    expect(rulesOf({}, { rows: 1_048_574 })).toEqual(['fichier-coupe'])
    expect(rulesOf({}, { rows: 1_048_573 })).toEqual([])
    expect(rulesOf({}, { rows: 1_048_577 })).toEqual([])
  })

  it('a file that data.gouv.fr does not convert is heavy', () => {
    expect(rulesOf({ size: 100_000_001 })).toEqual(['fichier-lourd'])
    expect(rulesOf({ size: 100_000_000 })).toEqual([])
    expect(rulesOf({ size: 12_600_000, name: 'a.xlsx' })).toEqual(['fichier-lourd'])
    expect(rulesOf({ size: 12_600_000, name: 'a.csv' })).toEqual([])
  })
})
