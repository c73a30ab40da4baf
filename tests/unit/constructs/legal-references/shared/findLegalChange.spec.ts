import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLegalBase } from '../../../../../.vuepress/constructs/legal-references/shared/base/readLegalBase.ts'
import {
  describeLegalChange,
  findLegalChange,
} from '../../../../../.vuepress/constructs/legal-references/shared/findLegalChange.ts'
import type { SetAside } from '../../../../../.vuepress/constructs/legal-references/shared/LegalLibrary.ts'
import { createLegalState } from '../../../../../.vuepress/constructs/legal-references/shared/LegalState.ts'
import { legal, read } from '../support/legal.ts'

const FILE = path.resolve(import.meta.dirname, '../../../../__fixtures__/droit/apres.json')

const stateOf = (setAside: readonly SetAside[] = []) =>
  createLegalState({
    base: readLegalBase(JSON.parse(readFileSync(FILE, 'utf8')), {
      code: 'CRPA',
      date: '2026-06-01',
      source: 'essai',
    }),
    laterChanges: new Map(),
    identifiers: new Map(),
    setAside,
  })

describe('findLegalChange', () => {
  it('finds the version that begins after the page was verified', () => {
    const change = findLegalChange(read('CRPA L. 1-1'), stateOf(), '2026-03-01')
    expect(change && describeLegalChange(change)).toBe(
      '« CRPA, art. L. 1-1 » a changé le 1er mai 2026 (loi n° 2026-999 du 2 avril 2026, art. 3) : page vérifiée avant.',
    )
  })

  it('is silent when the page was verified after, or when the article did not change', () => {
    expect(findLegalChange(read('CRPA L. 1-1'), stateOf(), '2026-05-01')).toBeNull()
    expect(findLegalChange(read('CRPA L. 1-2'), stateOf(), '2026-03-01')).toBeNull()
  })

  it('leaves what a person has set aside, and that alone', () => {
    const aside = { reference: 'CRPA, art. L. 1-1', reason: 'sans effet' }
    const seen = stateOf([{ ...aside, change: '2026-05-01' }])
    const other = stateOf([{ ...aside, change: '2026-01-01' }])
    expect(findLegalChange(read('CRPA L. 1-1'), seen, '2026-03-01')).toBeNull()
    expect(findLegalChange(read('CRPA L. 1-1'), other, '2026-03-01')).not.toBeNull()
  })

  it('knows the changes made after the base', () => {
    expect(findLegalChange(read('CRPA L. 311-5'), legal, '2026-04-01')?.date).toBe('2026-05-28')
    expect(findLegalChange(read('CRPA L. 311-5'), legal, '2026-06-01')).toBeNull()
  })
})
