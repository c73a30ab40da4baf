import { describe, expect, it } from 'vitest'
import { mineAcronyms } from '../../../../.vuepress/search/node/mineAcronyms.ts'

const mine = (text: string): string[][] =>
  mineAcronyms([{ sections: [{ anchor: '', heading: '', parents: [], text }] }]).map(
    ({ forms }) => forms,
  )

describe('mineAcronyms', () => {
  it.each([
    ['la Commission d’accès aux documents administratifs (CADA)', 'CADA'],
    ['le code des relations entre le public et l’administration (CRPA)', 'CRPA'],
    ['Le RGPD (règlement général sur la protection des données) s’applique', 'RGPD'],
  ])('finds the acronym of %j', (text, acronym) => {
    expect(mine(text)[0]?.[0]).toBe(acronym)
  })

  it('takes the long form and no more', () => {
    expect(mine('Selon la Commission d’accès aux documents administratifs (CADA)')).toEqual([
      ['CADA', 'Commission d accès aux documents administratifs'],
    ])
  })

  it.each(['une règle (RGPD)', 'le format (voir plus bas)', 'CSV (texte)', 'La loi (Valter)'])(
    'leaves %j alone',
    (text) => {
      expect(mine(text)).toEqual([])
    },
  )
})
