import { describe, expect, it } from 'vitest'
import { readLegalLibrary } from '../../../../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { judgeReference } from '../../../../../.vuepress/constructs/legal-references/shared/judgeReference.ts'
import { createLegalState } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { legal, read, withIndex } from '../support/legal.ts'

describe('judgeReference', () => {
  it('has nothing to say of an article in force', () => {
    expect(judgeReference(read('CRPA L. 321-1'), legal)).toBeNull()
  })

  it('refuses an article that the code has not, and gives the nearest', () => {
    expect(judgeReference(read('CRPA L. 321-11'), legal)).toMatchObject({
      severity: 'error',
      problem: expect.stringContaining('27 mars 2026') as string,
      hint: 'L’article le plus proche est « CRPA L. 321-1 ».',
    })
  })

  it('refuses an article known to be repealed since the base', () => {
    const library = readLegalLibrary()
    const repealed = { article: 'L. 321-1', date: '2026-09-01', by: 'loi n° 2026-1' }
    const change = { ...repealed, byId: 'JORFTEXT0', id: 'LEGIARTI0', kind: 'repealed', what: '' }
    const state = createLegalState({
      ...library,
      laterChanges: new Map([['L321-1', [{ ...change, kind: 'repealed' as const }]]]),
    })
    expect(judgeReference(read('CRPA L. 321-1'), state)).toMatchObject({
      severity: 'error',
      problem: '« CRPA, art. L. 321-1 » est abrogé depuis le 1er septembre 2026 (loi n° 2026-1).',
    })
  })

  it('warns of an article that will change on a day that the base knows', () => {
    expect(judgeReference(read('CRPA L. 115-2'), legal)).toMatchObject({
      severity: 'warning',
      problem: '« CRPA, art. L. 115-2 » change le 1er janvier 2029.',
    })
  })

  it.each(['CGCT L. 9999-1', 'loi 1999-1'])('warns of %s, whose address is not known', (text) => {
    expect(judgeReference(read(text), legal)).toMatchObject({
      severity: 'warning',
      hint: expect.stringContaining('identifiants.csv') as string,
    })
  })

  it('leaves what a person has set aside', () => {
    const name = 'CGCT, art. L. 9999-1'
    const library = { ...readLegalLibrary(), setAside: [{ reference: name, reason: 'inconnu' }] }
    expect(judgeReference(read('CGCT L. 9999-1'), createLegalState(library))).toBeNull()
  })

  it('asks for a sentence on each article, where the folder lists articles', () => {
    const name = 'CRPA, art. L. 321-1'
    expect(judgeReference(read('CRPA L. 321-1'), withIndex())).toMatchObject({
      severity: 'warning',
      problem: `aucune phrase ne dit ce que décide « ${name} ».`,
    })
    expect(judgeReference(read('CRPA L. 321-1'), withIndex({ [name]: 'Une phrase.' }))).toBeNull()
    expect(judgeReference(read('CRPA'), withIndex())).toBeNull()
  })
})
