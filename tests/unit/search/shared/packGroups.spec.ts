import { expect, it } from 'vitest'
import { toStem } from '../../../../.vuepress/search/shared/analyzeText.ts'
import { packGroups, unpackGroups } from '../../../../.vuepress/search/shared/packGroups.ts'

const pack = (...groups: { forms: string[]; asked: string[] }[]): string =>
  packGroups(groups, toStem)

it('gives back the stems of every entry, each once', () => {
  const packed = pack(
    {
      forms: ['CADA', 'Commission d’accès aux documents'],
      asked: ['recours', 'refus de document'],
    },
    { forms: ['licence', 'Licences'], asked: ['droits de réutilisation'] },
  )
  expect(unpackGroups(packed)).toEqual([
    {
      forms: [['cada'], ['commission', 'acc', 'document']],
      asked: [['recour'], ['refu', 'document']],
    },
    { forms: [['licenc']], asked: [['droit', 'reutilisation']] },
  ])
})

it('writes once a group that several pages declare, and none of one entry', () => {
  const group = { forms: ['API', 'interface de programmation'], asked: [] }
  expect(unpackGroups(pack(group, { ...group }, { forms: ['seul'], asked: [] }))).toEqual([
    { forms: [['api'], ['interfac', 'programmation']], asked: [] },
  ])
  expect(unpackGroups(pack())).toEqual([])
})
